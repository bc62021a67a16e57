//! Which memory functions hold at the moment, and which of them write it.

use ndview::overlap::{Section, shares_memory_within};
use pyo3::PyResult;
use pyo3::exceptions::PyValueError;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// More axes than an argument has.
const MAX_RANK: usize = 6;

/// How many indices may be tried to find out whether two arrays share memory. What slicing makes is
/// decided without one; what takes longer is refused.
const MOST_WORK: u64 = 100_000;

/// Where the elements of an argument are.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    address: usize,
    itemsize: usize,
    rank: usize,
    lens: [usize; MAX_RANK],
    strides: [isize; MAX_RANK],
}

impl Place {
    /// Of an array with `lens.len()` axes and as many strides, counted in bytes.
    pub(crate) fn new(address: usize, itemsize: usize, lens: &[usize], strides: &[isize]) -> Self {
        let mut place = Place {
            address,
            itemsize,
            rank: lens.len(),
            lens: [0; MAX_RANK],
            strides: [0; MAX_RANK],
        };
        place.lens[..lens.len()].copy_from_slice(lens);
        place.strides[..lens.len()].copy_from_slice(strides);
        place
    }

    pub(crate) fn section(&self) -> Section<'_> {
        Section {
            address: self.address,
            lens: &self.lens[..self.rank],
            strides: &self.strides[..self.rank],
            itemsize: self.itemsize,
        }
    }

    fn shares_with(&self, other: &Place) -> bool {
        shares_memory_within(self.section(), other.section(), Some(MOST_WORK)) != Some(false)
    }
}

/// What is held at the moment.
struct Loans {
    /// How many there have been: the number of the next one.
    count: u64,
    held: Vec<Entry>,
}

/// One of them.
struct Entry {
    number: u64,
    place: Place,
    is_written: bool,
}

static LOANS: Mutex<Loans> = Mutex::new(Loans {
    count: 0,
    held: Vec::new(),
});

fn loans() -> MutexGuard<'static, Loans> {
    // Nothing panics while the list is being changed.
    LOANS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// That an argument's memory is held, until this is dropped.
pub(crate) struct Loan {
    number: u64,
}

impl Loan {
    /// Holds memory that nobody writes, or that nobody else holds.
    ///
    /// # Errors
    /// `ValueError`, if somebody does.
    pub(crate) fn of(place: Place, is_written: bool) -> PyResult<Self> {
        let loans = &mut *loans();
        let meets =
            |entry: &Entry| (is_written || entry.is_written) && place.shares_with(&entry.place);
        if loans.held.iter().any(meets) {
            return Err(PyValueError::new_err(
                "arguments share memory, and one of them is written: pass a copy of the other, \
                 `a.copy()`",
            ));
        }
        let number = loans.count;
        loans.count += 1;
        loans.held.push(Entry {
            number,
            place,
            is_written,
        });
        Ok(Loan { number })
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        loans().held.retain(|entry| entry.number != self.number);
    }
}
