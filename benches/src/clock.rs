//! Timing competitors in turns.

use std::time::Duration;

/// One way of doing what a row of a table asks for.
pub struct Competitor<'a> {
    /// The column it appears in.
    pub name: &'static str,
    batch: Batch<'a>,
}

/// Does the work a number of times, and answers how long one time took, in nanoseconds; `None` if it
/// cannot be done here.
type Batch<'a> = Box<dyn FnMut(usize) -> Option<f64> + 'a>;

impl<'a> Competitor<'a> {
    /// A competitor whose batch repeats the work in a loop of its own.
    pub fn new(name: &'static str, mut repeat: impl FnMut(usize) + 'a) -> Self {
        Self::clocked(name, move |times| {
            let start = processor_time();
            repeat(times);
            Some((processor_time() - start) as f64 / times as f64)
        })
    }

    /// A competitor with a clock of its own: another process.
    pub fn clocked(name: &'static str, batch: impl FnMut(usize) -> Option<f64> + 'a) -> Self {
        Competitor {
            name,
            batch: Box::new(batch),
        }
    }
}

/// How long this thread has been on a processor, in nanoseconds: what else the machine does is not part of it.
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
fn processor_time() -> u64 {
    use core::ffi::{c_int, c_long};

    #[repr(C)]
    struct Time {
        seconds: c_long,
        nanoseconds: c_long,
    }
    // As `man 2 clock_gettime` has it; the library is linked by `std`.
    const CLOCK_THREAD_CPUTIME_ID: c_int = 3;
    unsafe extern "C" {
        fn clock_gettime(clock: c_int, time: *mut Time) -> c_int;
    }
    let mut time = Time {
        seconds: 0,
        nanoseconds: 0,
    };
    // SAFETY: the function writes a time of this form, as Linux has it where pointers have 64 bits.
    unsafe { clock_gettime(CLOCK_THREAD_CPUTIME_ID, &mut time) };
    time.seconds as u64 * 1_000_000_000 + time.nanoseconds as u64
}

/// How long the program has been running, in nanoseconds.
#[cfg(not(all(target_os = "linux", target_pointer_width = "64")))]
fn processor_time() -> u64 {
    static START: std::sync::LazyLock<std::time::Instant> =
        std::sync::LazyLock::new(std::time::Instant::now);
    START.elapsed().as_nanos() as u64
}

/// How long something took, in nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Time {
    /// The quickest batch.
    pub least: f64,
    /// The batch in the middle.
    pub median: f64,
}

/// How many batches, and how long they are.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// The number of batches of each competitor.
    pub rounds: usize,
    /// How long a batch of the first competitor is to take.
    pub batch: Duration,
}

/// Times every competitor, a batch of each in turn, beginning with another one each round. All
/// batches repeat the work equally often.
pub fn race(
    competitors: &mut [Competitor<'_>],
    effort: Effort,
) -> Vec<(&'static str, Option<Time>)> {
    let times = repetitions(competitors, effort.batch);
    let mut found = vec![Vec::with_capacity(effort.rounds); competitors.len()];
    for round in 0..effort.rounds {
        for turn in 0..competitors.len() {
            let index = (round + turn) % competitors.len();
            found[index].extend((competitors[index].batch)(times));
        }
    }
    competitors
        .iter()
        .map(|competitor| competitor.name)
        .zip(found.into_iter().map(summary))
        .collect()
}

/// How often the work fits into the time for a batch: doubled until it fills it. Warms up as well.
fn repetitions(competitors: &mut [Competitor<'_>], batch: Duration) -> usize {
    let mut times = 1;
    for competitor in competitors.iter_mut() {
        (competitor.batch)(1);
    }
    let Some(first) = competitors.first_mut() else {
        return times;
    };
    while (first.batch)(times).is_some_and(|each| each * (times as f64) < batch.as_secs_f64() * 1e9)
    {
        times *= 2;
    }
    times
}

fn summary(mut times: Vec<f64>) -> Option<Time> {
    times.sort_by(f64::total_cmp);
    Some(Time {
        least: *times.first()?,
        median: times[times.len() / 2],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_competitor_repeats_equally_often() {
        let (mut slow, mut quick) = (0, 0);
        let effort = Effort {
            rounds: 3,
            batch: Duration::from_millis(1),
        };
        let mut competitors = [
            Competitor::new("slow", |times| {
                slow = times;
                let start = processor_time();
                while processor_time() - start < 100_000 * times as u64 {}
            }),
            Competitor::new("quick", |times| quick = times),
            Competitor::clocked("absent", |_| None),
        ];
        let found = race(&mut competitors, effort);
        drop(competitors);
        assert_eq!(slow, quick);
        assert!((1..=16).contains(&slow), "{slow}");
        assert_eq!(
            found.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
            ["slow", "quick", "absent"]
        );
        assert!(
            found[0]
                .1
                .is_some_and(|time| time.least >= 1e5 && time.median >= time.least)
        );
        assert_eq!(found[2].1, None);
    }
}
