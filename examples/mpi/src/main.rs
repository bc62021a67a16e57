//! Heat spreads over a square plate that is divided among the processes of a grid. Before each step,
//! every process sends the rows and columns at its border to its neighbours: a column is a view with
//! a stride, and goes out as it lies.
//!
//! `mpirun -n 4 heat-mpi [N] [STEPS] [check]`; `check` compares with the serial run, bit for bit.

mod message;

use message::{received, sent};
use mpi::request::scope;
use mpi::topology::SimpleCommunicator;
use mpi::traits::{Communicator, CommunicatorCollectives, Destination, Source};
use ndview::prelude::*;
use std::time::Instant;

type Plate = Owned<f64, (Dyn, Dyn)>;

/// One step, in place: `arr!` holds back the rows that are still read.
fn step(u: &mut Plate) {
    arr!(u[1:-1, 1:-1] += 0.125 * (u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:] - 4.0 * u[1:-1, 1:-1]));
}

/// What the plate is in the beginning, at row `i` and column `j`.
fn start(i: usize, j: usize) -> f64 {
    ((i * 7919 + j * 104_729) % 1000) as f64 / 1000.0
}

/// The processes as a grid of as many rows as columns, or twice as many, and where this one is.
struct Grid {
    rows: usize,
    columns: usize,
    row: usize,
    column: usize,
}

impl Grid {
    fn of(world: &SimpleCommunicator) -> Self {
        let (size, rank) = (world.size() as usize, world.rank() as usize);
        let rows = (1..=size)
            .rev()
            .find(|n| size % n == 0 && n * n <= size)
            .unwrap_or(1);
        let columns = size / rows;
        Grid {
            rows,
            columns,
            row: rank / columns,
            column: rank % columns,
        }
    }

    /// The rank of the process that is `down` rows further down and `right` columns to the right.
    fn neighbour(&self, down: isize, right: isize) -> Option<i32> {
        let row = self
            .row
            .checked_add_signed(down)
            .filter(|&row| row < self.rows)?;
        let column = self
            .column
            .checked_add_signed(right)
            .filter(|&column| column < self.columns)?;
        Some((row * self.columns + column) as i32)
    }
}

/// Sends what is at the border to the neighbours, and receives what is around it from them.
fn exchange(u: &mut Plate, grid: &Grid, world: &SimpleCommunicator) -> Result<(), ndview::Error> {
    // Eight parts of one array, four of them written; that none of these meets another is found out
    // when the lengths are known: it takes a plate of three rows and columns.
    let (top, bottom, left, right, above, below, before, after) = try_arr!(
        &u[1, 1:-1], &u[-2, 1:-1], &u[1:-1, 1], &u[1:-1, -2],
        &mut u[0, 1:-1], &mut u[-1, 1:-1], &mut u[1:-1, 0], &mut u[1:-1, -1]
    )?;
    let (up, down) = (grid.neighbour(-1, 0), grid.neighbour(1, 0));
    let (west, east) = (grid.neighbour(0, -1), grid.neighbour(0, 1));
    // Each with its direction as a tag: what goes up arrives from below.
    let outgoing = [
        (up, sent(top.strided()), 0),
        (down, sent(bottom.strided()), 1),
        (west, sent(left.strided()), 2),
        (east, sent(right.strided()), 3),
    ];
    let incoming = [
        (down, below.into_strided(), 0),
        (up, above.into_strided(), 1),
        (east, after.into_strided(), 2),
        (west, before.into_strided(), 3),
    ];
    scope(|scope| {
        let requests: Vec<_> = outgoing
            .iter()
            .filter_map(|(neighbour, message, tag)| {
                let process = world.process_at_rank((*neighbour)?);
                Some(process.immediate_send_with_tag(scope, message, *tag))
            })
            .collect();
        for (neighbour, place, tag) in incoming {
            if let Some(rank) = neighbour {
                let mut message = received(place);
                world
                    .process_at_rank(rank)
                    .receive_into_with_tag(&mut message, tag);
            }
        }
        for request in requests {
            request.wait_without_status();
        }
    });
    Ok(())
}

/// The whole plate on one process.
fn serial(n: usize, steps: usize) -> Plate {
    let mut u = Owned::from_fn([n + 2, n + 2], |[i, j]| start(i, j));
    for _ in 0..steps {
        step(&mut u);
    }
    u
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let universe = mpi::initialize().ok_or("MPI is initialized already")?;
    let world = universe.world();
    let grid = Grid::of(&world);
    let mut arguments = std::env::args().skip(1);
    let n: usize = arguments.next().map_or(Ok(512), |n| n.parse())?;
    let steps: usize = arguments.next().map_or(Ok(100), |steps| steps.parse())?;
    let check = arguments.next().is_some_and(|word| word == "check");

    // This process's rows and columns of the plate, and one more on each side.
    let (i, next_i) = (grid.row * n / grid.rows, (grid.row + 1) * n / grid.rows);
    let (j, next_j) = (
        grid.column * n / grid.columns,
        (grid.column + 1) * n / grid.columns,
    );
    let shape = [next_i - i + 2, next_j - j + 2];
    let mut u = Owned::from_fn(shape, |[y, x]| start(i + y, j + x));

    world.barrier();
    let started = Instant::now();
    for _ in 0..steps {
        exchange(&mut u, &grid, &world)?;
        step(&mut u);
    }
    world.barrier();
    let seconds = started.elapsed().as_secs_f64();

    if world.rank() == 0 {
        println!(
            "{n} x {n}, {steps} steps, {} processes: {seconds:.3} s",
            world.size()
        );
    }
    if check {
        let whole = serial(n, steps);
        let expected = arr!(whole[i + 1:next_i + 1, j + 1:next_j + 1]);
        let own = arr!(u[1:-1, 1:-1]);
        let same = own
            .iter()
            .zip(expected.iter())
            .all(|(a, b)| a.to_bits() == b.to_bits());
        assert!(same, "process {} differs from the serial run", world.rank());
        world.barrier();
        if world.rank() == 0 {
            println!("equal to the serial run, bit for bit");
        }
    }
    Ok(())
}
