//! Lines of `arr!`, compiled ahead, with numbers that come when they run: what the page shows of each.
//!
//! The page gives the number of an example and its parameters, and reads an answer in JSON.

mod answer;
mod examples;

use std::cell::RefCell;

/// How many parameters an example has at most.
const PARAMETERS: usize = 6;

thread_local! {
    static GIVEN: RefCell<[Option<i64>; PARAMETERS]> = const { RefCell::new([None; PARAMETERS]) };
    static ANSWER: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Gives a parameter; one that is not given is Python's `None`.
#[unsafe(no_mangle)]
pub extern "C" fn give(parameter: u32, is_given: bool, number: i32) {
    GIVEN.with_borrow_mut(|given| {
        if let Some(place) = given.get_mut(parameter as usize) {
            *place = is_given.then_some(i64::from(number));
        }
    });
}

/// Runs an example; the answer's address.
#[unsafe(no_mangle)]
pub extern "C" fn run(example: u32) -> *const u8 {
    let answer = GIVEN.with_borrow(|given| examples::run(example, given));
    ANSWER.replace(answer);
    ANSWER.with_borrow(|answer| answer.as_ptr())
}

/// The answer's length in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn length() -> usize {
    ANSWER.with_borrow(String::len)
}
