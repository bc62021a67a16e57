//! Memory that is refused: each operation runs in a process of its own for requests that it makes, each of which
//! is refused. The process ends as Rust ends one then, by a message and by aborting, and never by reading or
//! writing where there is nothing.
#![cfg(unix)]

use ndview::prelude::*;
use std::alloc::{GlobalAlloc, Layout as Bytes, System};
use std::cell::Cell;
use std::env;
use std::hint::black_box;
use std::iter;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, exit};
use std::ptr;

/// The system's allocator, which refuses one request.
struct Refusing;

#[global_allocator]
static ALLOCATOR: Refusing = Refusing;

thread_local! {
    /// How many requests of this thread are still granted before one is refused.
    static GRANTED: Cell<usize> = const { Cell::new(usize::MAX) };
}

impl Refusing {
    fn is_refused(&self) -> bool {
        let left = GRANTED.get();
        if left != usize::MAX {
            GRANTED.set(left.wrapping_sub(1));
        }
        left == 0
    }
}

// SAFETY: everything is passed on to the system's allocator, or refused.
unsafe impl GlobalAlloc for Refusing {
    unsafe fn alloc(&self, layout: Bytes) -> *mut u8 {
        if self.is_refused() {
            return ptr::null_mut();
        }
        // SAFETY: promised by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Bytes) -> *mut u8 {
        if self.is_refused() {
            return ptr::null_mut();
        }
        // SAFETY: promised by the caller.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Bytes, size: usize) -> *mut u8 {
        if self.is_refused() {
            return ptr::null_mut();
        }
        // SAFETY: promised by the caller.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Bytes) {
        // SAFETY: promised by the caller.
        unsafe { System.dealloc(pointer, layout) }
    }
}

type Matrix = Owned<f64, Shape![_, _]>;

fn matrix() -> Matrix {
    Owned::from_fn([40, 30], |[i, j]| ((i * i * 7 + j * 13) % 97) as f64)
}

/// What is done with a matrix and with words, each of which owns memory.
type Operation = fn(&mut Matrix, &mut Owned<String, Shape![_]>);

macro_rules! operations {
    ($(|$a:ident, $words:ident| $operation:expr;)*) => {
        &[$(|$a, $words| { let _ = (&$a, &$words); let _ = black_box($operation); }),*]
    };
}

const OPERATIONS: &[Operation] = operations! {
    |a, words| arr!(a[1:] + a[:-1] * 2);
    |a, words| arr!(a[[3, 0, 7], 1:]);
    |a, words| arr!(a[a > 3]);
    |a, words| arr!(a[a[:, 0] > 3, ::2]);
    |a, words| arr!(a.T.copy());
    |a, words| arr!(a.T.reshape(1200));
    |a, words| arr!(a.sum(axis=0));
    |a, words| arr!((a * 2).max(axis=1));
    |a, words| arr!(a @ a.T);
    |a, words| arr!(np.sort(a, axis=0));
    |a, words| arr!(np.argsort(a, axis=1));
    |a, words| arr!(np.unique(a));
    |a, words| arr!(np.median(a, axis=0));
    |a, words| arr!(np.cumsum(a, axis=0));
    |a, words| arr!(np.concatenate((a, a[::-1]), axis=1));
    |a, words| arr!(np.insert(a, [1, 3], 7, axis=0));
    |a, words| arr!(np.pad(a, 2, mode="edge"));
    |a, words| arr!(a[::-1] += a.T[:30, :].sum());
    |a, words| arr!(a[1:] = a[:-1] + a[1:]);
    |a, words| arr!(a[[3, 3, 5]] += a[0]);
    |a, words| arr!(a[a > 3] *= a[a > 3]);
    |a, words| arr!(np.put(a, [3, 5, 7], [1, 2]));
    |a, words| arr!(words[[2, 0, 2]]);
    |a, words| arr!(words[::-1].copy());
    |a, words| arr!(words[1:] = words[:-1]);
    |a, words| arr!(words[[true, false, true, true]]);
    |a, words| arr!(np.repeat(words, 3));
    |a, words| arr!(np.delete(words, 1));
    |a, words| arr!(np.concatenate((words, words[1:])));
};

const ASKED: &str = "NDVIEW_REFUSED_MEMORY";

/// In a process of its own: runs an operation, of whose requests one is refused.
fn refused(operation: Operation, request: usize) -> ! {
    let mut a = matrix();
    let mut words = Owned::from(["one", "two", "three", "four"].map(String::from).to_vec());
    GRANTED.set(request);
    operation(&mut a, &mut words);
    GRANTED.set(usize::MAX);
    assert!(a.iter().all(|x| x.is_finite()));
    exit(0)
}

#[test]
fn ends_the_process_and_does_nothing_else() {
    if let Ok(asked) = env::var(ASKED) {
        let (number, request) = asked.split_once(' ').expect("two numbers");
        let number: usize = number.parse().expect("a number");
        refused(OPERATIONS[number], request.parse().expect("a number"));
    }
    let program = env::current_exe().expect("the path of this program");
    let mut refusals = 0;
    for number in 0..OPERATIONS.len() {
        // Each of the first, and some of many.
        for request in iter::successors(Some(0), |request| Some(request + 1 + request / 4)) {
            let output = Command::new(&program)
                .args([
                    "--exact",
                    "ends_the_process_and_does_nothing_else",
                    "--nocapture",
                ])
                .env(ASKED, format!("{number} {request}"))
                .env("RUST_BACKTRACE", "0")
                .output()
                .expect("the program runs");
            if output.status.success() {
                break;
            }
            let said = String::from_utf8_lossy(&output.stderr);
            let is_refused = said.starts_with("memory allocation of ");
            let ended = output.status.signal();
            assert!(
                is_refused && ended == Some(6),
                "{number} {request}: {ended:?} {said}"
            );
            refusals += 1;
        }
    }
    assert!(
        refusals >= OPERATIONS.len() / 2,
        "hardly any memory was asked for"
    );
}
