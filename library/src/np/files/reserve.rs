//! Room on the disk for what is about to be written.

use std::fs::File;

/// Tells the system how many bytes of elements a new file will hold; what it holds is not changed. Linux finds the
/// blocks for all of it at once, instead of one by one while it writes, and need not hurry the file to
/// the disk when it takes the name of another: a large file is saved in two thirds of the time, over an
/// older one in one third.
///
/// A hint: a file system that cannot do it, or has no room, says so when the file is written.
#[cfg_attr(
    not(all(target_os = "linux", target_pointer_width = "64")),
    expect(unused_variables, reason = "only Linux takes the hint")
)]
pub(super) fn reserve(file: &File, bytes: u64) {
    #[cfg(all(target_os = "linux", target_pointer_width = "64"))]
    linux::reserve(file, bytes);
}

#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
mod linux {
    use core::ffi::c_int;
    use std::fs::File;
    use std::os::fd::AsRawFd;

    /// From how many bytes on; a smaller file is in a few blocks.
    const LARGE: u64 = 1 << 16;
    /// What may stand around the elements.
    const HEADERS: u64 = 1 << 12;
    /// Blocks beyond the end of the file, which stays where it is.
    const FALLOC_FL_KEEP_SIZE: c_int = 1;

    // As `man 2 fallocate` has it where a file's length has 64 bits. The library is linked by `std`.
    // It is handed two numbers and no memory.
    unsafe extern "C" {
        safe fn fallocate(file: c_int, mode: c_int, first: i64, bytes: i64) -> c_int;
    }

    pub(super) fn reserve(file: &File, bytes: u64) {
        if bytes >= LARGE
            && let Ok(bytes) = i64::try_from(bytes + HEADERS)
        {
            fallocate(file.as_raw_fd(), FALLOC_FL_KEEP_SIZE, 0, bytes);
        }
    }
}
