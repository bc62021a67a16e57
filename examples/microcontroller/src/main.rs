//! What a microcontroller calculates: a filter of two states, an image that is smoothed in place, the last
//! samples of a sensor. `compare.py` is the same program in NumPy.

#![no_std]
#![no_main]

use cortex_m_rt::entry;
use cortex_m_semihosting::{debug, hprint, hprintln};
use ndview::{NoHeap, prelude::*};
use panic_semihosting as _;

/// Whatever asks for memory gets none, and the program ends there.
#[global_allocator]
static HEAP: NoHeap = NoHeap;

/// A Kalman filter of a position and a speed.
struct Filter {
    state: Owned<f32, Shape![2]>,
    covariance: Owned<f32, Shape![2, 2]>,
}

impl Filter {
    fn new() -> Self {
        Filter {
            state: arr!(np.zeros(2, dtype = np.float32)),
            covariance: arr!(np.eye(2, dtype = np.float32)),
        }
    }

    fn predict(&mut self, dt: f32) {
        let step = arr!([[1.0, dt], [0.0, 1.0]]);
        self.state = arr!(step @ self.state);
        self.covariance = arr!(step @ self.covariance @ step.T);
        arr!(self.covariance[[0, 1], [0, 1]] += 0.01);
    }

    fn correct(&mut self, position: f32) {
        let gain = arr!(self.covariance[:, 0] / (self.covariance[0, 0] + 0.25));
        let surprise = position - arr!(self.state[0]);
        arr!(self.state += gain * surprise);
        let shrunk = arr!(self.covariance - gain[:, None] * self.covariance[0]);
        self.covariance = shrunk;
    }
}

/// A picture of a bright square, in memory that is there from the start.
fn picture() -> [[f32; 32]; 32] {
    let mut picture = [[0.0; 32]; 32];
    arr!(picture[8:24, 12:20] = 1.0);
    picture
}

/// The mean of each point and its neighbours, in place; the border stays.
fn smooth(u: &mut [[f32; 32]; 32]) {
    arr!(u[1:-1, 1:-1] = (u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:] + u[1:-1, 1:-1]) / 5);
}

/// Prints a matrix, a number at a time: `println!("{m}")` looks for the widest number first, on the heap.
fn show(m: &impl Array<f32, 2>) {
    for row in m.rows() {
        for number in row {
            hprint!("{:.3} ", number);
        }
        hprintln!();
    }
}

#[entry]
fn main() -> ! {
    let mut filter = Filter::new();
    for position in [0.1_f32, 0.6, 0.9, 1.6, 2.1, 2.4] {
        filter.predict(0.5);
        filter.correct(position);
    }
    hprintln!("filter");
    show(&arr!(filter.state[None]));
    show(&filter.covariance);

    let mut u = picture();
    smooth(&mut u);
    smooth(&mut u);
    hprintln!("picture");
    show(&arr!(u[6:11, 10:15]));
    let (sum, bright) = (arr!(u[:].sum()), arr!(np.count_nonzero(u > 0.5)));
    hprintln!("sum {:.2}, above a half {}", sum, bright);

    let mut samples = arr!(np.zeros(8, dtype = np.int16));
    for sample in [3_i16, 14, -15, 92, 65, 35, -89, 79, 32, 38] {
        arr!(samples[1:] = samples[:-1]);
        arr!(samples[0] = sample);
    }
    arr!(samples[samples < 0] = 0);
    let (largest, mean) = (arr!(samples.argmax()), arr!(samples.mean()));
    hprintln!(
        "last {}, largest at {}, mean {:.3}",
        arr!(samples[0]),
        largest,
        mean
    );

    debug::exit(debug::EXIT_SUCCESS);
    unreachable!("the emulator has been left")
}
