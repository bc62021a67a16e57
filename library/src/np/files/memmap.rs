//! Files of one array that are mapped to memory instead of being read.

use std::fs::{File, OpenOptions};
use std::io;
use std::marker::PhantomData;
use std::path::Path;
use std::ptr::NonNull;

use super::element::{FileElement, Plain};
use super::fault::{about, invalid, too_short};
use super::npy::{ReadInRank, ShapeOfRank};
use super::payload::{Input, agreed};
use crate::array::{AsView, Held, HeldMut, View, ViewMut};
use crate::expr::Operand;
use crate::shape::Shape;
use crate::shape::layout::Strided;
use memmap2::{Mmap, MmapMut, MmapOptions};

/// An element that any bytes make: every [`FileElement`] but `bool`, whose bytes in a file may be neither
/// 0 nor 1. A file of bools is mapped as `u8` if it says that it holds `uint8`, or read.
///
/// ```
/// use ndview::{Summable, prelude::*};
/// # let path = std::env::temp_dir().join(format!("ndview-map-element-{}.npy", std::process::id()));
/// # let path = path.to_str().unwrap();
/// fn sum_of_file<T: np::MappedElement + Summable>(path: &str) -> std::io::Result<T::Sum> {
///     // SAFETY: nobody else knows of the file.
///     let file = unsafe { np::load_mmap::<T, 1>(path)? };
///     Ok(file.view().sum())
/// }
/// np::save(path, &[1, 2, 3])?;
/// assert_eq!(sum_of_file::<i32>(path)?, 6);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "files with elements of type `{Self}` cannot be mapped",
    label = "not an integer of up to 64 bits, a float or a complex number",
    note = "`np::load` reads them"
)]
pub trait MappedElement: FileElement {}

macro_rules! mapped_elements {
    ($($type:ty)*) => { $(impl MappedElement for $type {})* };
}
mapped_elements!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64);
#[cfg(feature = "half")]
mapped_elements!(crate::f16);
#[cfg(feature = "complex")]
mapped_elements!(crate::complex::Complex32 crate::complex::Complex64);

/// Maps a `.npy` file to memory for reading; NumPy's `np.load(path, mmap_mode="r")`.
///
/// Nothing is read before it is used, so that the array may be larger than memory. What comes back can
/// be indexed in `arr!` and is a [`View`] of the file by [`view`](Memmap::view). Elements must have this
/// machine's order of bytes; arrays in rows and in columns (`order="F"`) can be mapped.
///
/// # Safety
/// As long as the result, or a view of it, lives, nobody may change the file, this process or another:
/// neither write to it nor cut it. The memory of a view must not change, and reading where a file has
/// been cut ends the process (`SIGBUS`). [`save`](super::save) is no danger: it leaves an open file
/// alone and makes a new one.
///
/// # Errors
/// As for [`load`](super::load), and if the elements have another order of bytes, or do not begin at an
/// address that suits them.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-map-{}.npy", std::process::id()));
/// # let path = path.to_str().unwrap();
/// np::save(path, &arr!([[1.0, 2.0], [3.0, 4.0]]))?;
/// // SAFETY: nobody else knows of the file.
/// let file = unsafe { np::load_mmap::<f64, 2>(path)? };
/// assert_eq!(arr!(file[1, :]), arr!([3.0, 4.0]));
/// assert_eq!(arr!((file * 2).sum()), 20.0);
/// # drop(file);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[doc(alias = "np.memmap")]
#[doc(alias = "mmap_mode")]
pub unsafe fn load_mmap<T: MappedElement + ReadInRank<R>, const R: usize>(
    path: impl AsRef<Path>,
) -> io::Result<Memmap<T, ShapeOfRank<T, R>>> {
    let path = path.as_ref();
    about(path, || {
        let mut file = File::open(path)?;
        // SAFETY: [file] the caller promises that nobody else changes the file while it is mapped.
        let map = unsafe { Mmap::map(&file)? };
        let place = Place::find::<T>(&mut file, &map)?;
        Ok(Memmap {
            map,
            place,
            elements: PhantomData,
        })
    })
}

/// Maps a `.npy` file to memory for reading and writing: what is written goes to the file; NumPy's
/// `np.load(path, mmap_mode="r+")`.
///
/// # Safety
/// As for [`load_mmap`]; and nobody may read the file while the array is written. Two maps of one file,
/// one of them for writing, must not live at the same time.
///
/// # Errors
/// As for [`load_mmap`], and if the file cannot be written.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-map-mut-{}.npy", std::process::id()));
/// # let path = path.to_str().unwrap();
/// np::save(path, &arr!(np.zeros((2, 3))))?;
/// // SAFETY: nobody else knows of the file.
/// let mut file = unsafe { np::load_mmap_mut::<f64, 2>(path)? };
/// arr!(file[:, 1] += 5);
/// file.flush()?;
/// # drop(file);
/// assert_eq!(np::load::<f64, 2>(path)?, arr!([[0.0, 5.0, 0.0], [0.0, 5.0, 0.0]]));
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[doc(alias = "np.memmap")]
#[doc(alias = "mmap_mode")]
pub unsafe fn load_mmap_mut<T: MappedElement + ReadInRank<R>, const R: usize>(
    path: impl AsRef<Path>,
) -> io::Result<MemmapMut<T, ShapeOfRank<T, R>>> {
    let path = path.as_ref();
    about(path, || {
        let mut file = OpenOptions::new().read(true).write(true).open(path)?;
        // SAFETY: [file] the caller promises that nobody else changes the file while it is mapped.
        let map = unsafe { MmapMut::map_mut(&file)? };
        let place = Place::find::<T>(&mut file, &map)?;
        Ok(MemmapMut {
            map,
            place,
            elements: PhantomData,
        })
    })
}

/// Maps a `.npy` file to memory for reading and writing: what is written stays in memory; NumPy's
/// `np.load(path, mmap_mode="c")`.
///
/// # Safety
/// As for [`load_mmap`].
///
/// # Errors
/// As for [`load_mmap`].
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-map-copy-{}.npy", std::process::id()));
/// # let path = path.to_str().unwrap();
/// np::save(path, &[1, 2, 3])?;
/// // SAFETY: nobody else knows of the file.
/// let mut file = unsafe { np::load_mmap_copy::<i32, 1>(path)? };
/// arr!(file[0] = 9);
/// assert_eq!(file.view(), [9, 2, 3]);
/// assert_eq!(np::load::<i32, 1>(path)?, [1, 2, 3]);
/// # drop(file);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[doc(alias = "np.memmap")]
#[doc(alias = "mmap_mode")]
pub unsafe fn load_mmap_copy<T: MappedElement + ReadInRank<R>, const R: usize>(
    path: impl AsRef<Path>,
) -> io::Result<MemmapMut<T, ShapeOfRank<T, R>>> {
    let path = path.as_ref();
    about(path, || {
        let mut file = File::open(path)?;
        // SAFETY: [file] the caller promises that nobody else changes the file while it is mapped.
        let map = unsafe { MmapOptions::new().map_copy(&file)? };
        let place = Place::find::<T>(&mut file, &map)?;
        Ok(MemmapMut {
            map,
            place,
            elements: PhantomData,
        })
    })
}

/// Where in a mapped file the elements are.
#[derive(Clone, Copy, Debug)]
struct Place<S: Shape> {
    /// The first of them, in bytes.
    start: usize,
    shape: S,
    strides: S::Strides,
}

impl<S: Shape> Place<S> {
    /// The place of elements `T`, all of which are within the map and aligned.
    fn find<T: Plain>(file: &mut File, map: &[u8]) -> io::Result<Self> {
        let mut input = Input {
            reader: file,
            at_most: Some(map.len() as u64),
        };
        let header = input.header()?;
        let (shape, is_swapped) = agreed::<T, S>(&header)?;
        if is_swapped {
            return Err(invalid(
                "the elements have the other order of bytes: only `np::load` can turn them around",
            ));
        }
        let start = usize::try_from(header.end)
            .unwrap_or(usize::MAX)
            .min(map.len());
        let (expected, got) = (shape.size() * size_of::<T>(), map.len() - start);
        if got < expected {
            return Err(too_short("array data", expected as u64, got as u64));
        }
        if !map[start..].as_ptr().cast::<T>().is_aligned() {
            return Err(invalid(format!(
                "the elements begin at byte {start}, which is no multiple of their alignment"
            )));
        }
        let mut strides = shape.contiguous_strides();
        if header.by_columns {
            let mut stride = 1;
            for (place, &len) in strides.as_mut().iter_mut().zip(shape.lens().as_ref()) {
                *place = stride;
                stride = stride.wrapping_mul(len as isize);
            }
        }
        Ok(Place {
            start,
            shape,
            strides,
        })
    }
}

/// A mapped file of one array, for reading; see [`load_mmap`]. NumPy's `np.memmap`.
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-memmap-{}.npy", std::process::id()));
/// # let path = path.to_str().unwrap();
/// np::save(path, &arr!([[1, 2], [3, 4]]))?;
/// // SAFETY: nobody else knows of the file.
/// let file: np::Memmap<i32, Shape![_, _]> = unsafe { np::load_mmap::<i32, 2>(path)? };
/// assert_eq!(arr!(file.T), arr!([[1, 3], [2, 4]]));
/// # drop(file);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
// Invariant: `place` was found in `map`, for elements `T`.
#[derive(Debug)]
pub struct Memmap<T, S: Shape> {
    map: Mmap,
    place: Place<S>,
    elements: PhantomData<T>,
}

/// A mapped file of one array, for reading and writing; see [`load_mmap_mut`] and [`load_mmap_copy`].
///
/// ```
/// use ndview::prelude::*;
/// # let path = std::env::temp_dir().join(format!("ndview-memmap-mut-{}.npy", std::process::id()));
/// # let path = path.to_str().unwrap();
/// np::save(path, &[1, 2, 3])?;
/// // SAFETY: nobody else knows of the file.
/// let mut file: np::MemmapMut<i32, Shape![_]> = unsafe { np::load_mmap_mut::<i32, 1>(path)? };
/// arr!(file[1:] *= 10);
/// # drop(file);
/// assert_eq!(np::load::<i32, 1>(path)?, [1, 20, 30]);
/// # std::fs::remove_file(path)?;
/// # Ok::<(), std::io::Error>(())
/// ```
// Invariant: as of `Memmap`.
#[derive(Debug)]
pub struct MemmapMut<T, S: Shape> {
    map: MmapMut,
    place: Place<S>,
    elements: PhantomData<T>,
}

macro_rules! mapped {
    ($($map:ident)*) => {$(
        impl<T: MappedElement, S: Shape> $map<T, S> {
            /// All of it as a view, as long as the map is borrowed.
            ///
            /// ```
            /// # use ndview::prelude::*;
            /// # let path = std::env::temp_dir().join(format!("ndview-map-view-{}.npy", std::process::id()));
            /// # let path = path.to_str().unwrap();
            /// np::save(path, &[1, 2, 3])?;
            /// // SAFETY: nobody else knows of the file.
            /// let file = unsafe { np::load_mmap::<i32, 1>(path)? };
            /// assert_eq!(file.view().to_vec(), [1, 2, 3]);
            /// # drop(file);
            /// # std::fs::remove_file(path)?;
            /// # Ok::<(), std::io::Error>(())
            /// ```
            #[must_use]
            pub fn view(&self) -> View<'_, T, S, Strided> {
                let Place { start, shape, strides } = self.place;
                let first = NonNull::from(&self.map[start..]).cast();
                // SAFETY: [file] by the invariant, the elements of this shape with these strides
                // are within the map, and aligned; any bytes make one, as `T` is a `MappedElement`.
                // They are borrowed as long as the map is, and nobody changes the file, as the
                // caller of `load_mmap` has promised. `agreed` has asked `checked_size`.
                unsafe { View::from_parts(first, shape, strides) }
            }
        }

        impl<T: MappedElement, S: Shape> Held for $map<T, S> {
            type Elem = T;
            type Shape = S;
            type Layout = Strided;

            fn held(&self) -> View<'_, T, S, Strided> {
                self.view()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: MappedElement, S: Shape> AsView for $map<T, S> {
            type Elem = T;
            type Shape = S;
            type Layout = Strided;

            fn array_view(&self) -> View<'_, T, S, Strided> {
                self.view()
            }
        }

        mapped!(@operand $map, $map<T, S>);
        mapped!(@operand $map, &$map<T, S>);
    )*};
    (@operand $map:ident, $operand:ty) => {
        #[diagnostic::do_not_recommend]
        impl<T: MappedElement, S: Shape> Operand for $operand {
            type Expr<'x>
                = View<'x, T, S, Strided>
            where
                Self: 'x;

            fn operand(&self) -> View<'_, T, S, Strided> {
                self.view()
            }
        }
    };
}
mapped!(Memmap MemmapMut);

impl<T: MappedElement, S: Shape> MemmapMut<T, S> {
    /// All of it as a view for writing, as long as the map is borrowed.
    ///
    /// ```
    /// # use ndview::prelude::*;
    /// # let path = std::env::temp_dir().join(format!("ndview-map-fill-{}.npy", std::process::id()));
    /// # let path = path.to_str().unwrap();
    /// np::save(path, &[1, 2, 3])?;
    /// // SAFETY: nobody else knows of the file.
    /// let mut file = unsafe { np::load_mmap_mut::<i32, 1>(path)? };
    /// file.view_mut().fill(7);
    /// # drop(file);
    /// assert_eq!(np::load::<i32, 1>(path)?, [7, 7, 7]);
    /// # std::fs::remove_file(path)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn view_mut(&mut self) -> ViewMut<'_, T, S, Strided> {
        let Place {
            start,
            shape,
            strides,
        } = self.place;
        let first = NonNull::from(&mut self.map[start..]).cast();
        // SAFETY: [file] as in `view`; the strides are those of rows or columns without gaps, so
        // that different indices lead to different elements, and the map is borrowed uniquely.
        unsafe { ViewMut::from_parts(first, shape, strides) }
    }

    /// Waits until what was written is on the disk; NumPy's `flush`. Without it the system writes it
    /// some time later.
    ///
    /// # Errors
    /// If the file cannot be written.
    ///
    /// ```
    /// use ndview::prelude::*;
    /// # let path = std::env::temp_dir().join(format!("ndview-memmap-flush-{}.npy", std::process::id()));
    /// # let path = path.to_str().unwrap();
    /// np::save(path, &[1, 2, 3])?;
    /// // SAFETY: nobody else knows of the file.
    /// let mut file = unsafe { np::load_mmap_mut::<i32, 1>(path)? };
    /// arr!(file[0] = 7);
    /// file.flush()?;
    /// assert_eq!(np::load::<i32, 1>(path)?, [7, 2, 3]);
    /// # drop(file);
    /// # std::fs::remove_file(path)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn flush(&self) -> io::Result<()> {
        self.map.flush()
    }
}

impl<T: MappedElement, S: Shape> HeldMut for MemmapMut<T, S> {
    fn held_mut(&mut self) -> ViewMut<'_, T, S, Strided> {
        self.view_mut()
    }
}
