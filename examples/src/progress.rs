//! Telling how far a long run has come.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// How long a run may take before it tells how far it is, and how often it tells.
const PATIENCE: Duration = Duration::from_millis(500);

/// Tells on the standard error how far a run is, if it takes long and somebody is watching.
///
/// ```
/// use ndview_examples::Progress;
///
/// let mut progress = Progress::new("rows", 3);
/// for row in 1..=3 {
///     progress.reached(row);
/// }
/// ```
pub struct Progress {
    unit: &'static str,
    total: usize,
    last: Instant,
    is_shown: bool,
}

impl Progress {
    /// A run of `total` steps, which are called `unit`.
    pub fn new(unit: &'static str, total: usize) -> Self {
        Self {
            unit,
            total,
            last: Instant::now(),
            is_shown: false,
        }
    }

    /// `done` steps are done; after the last, what was shown is removed.
    pub fn reached(&mut self, done: usize) {
        if done == self.total {
            if self.is_shown {
                eprint!("\r{:40}\r", "");
            }
        } else if self.last.elapsed() >= PATIENCE && io::stderr().is_terminal() {
            let percent = 100 * done / self.total;
            eprint!("\r{done} of {} {}, {percent} %", self.total, self.unit);
            // Nothing is lost if it cannot be shown.
            let _ = io::stderr().flush();
            self.is_shown = true;
            self.last = Instant::now();
        }
    }
}
