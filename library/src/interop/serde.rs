//! Arrays in any format of `serde`, as `ndarray` writes them: its version, the lengths, the elements in
//! row-major order.

use crate::array::{Owned, View, ViewMut};
use crate::shape::Shape;
use crate::shape::layout::Layout;
use alloc::vec::Vec;
use serde::de::{Deserialize, Deserializer, Error as _, Unexpected};
use serde::ser::{Serialize, Serializer};

/// The version of the format.
const VERSION: u8 = 1;

#[derive(serde::Serialize)]
#[serde(rename = "Array")]
struct Written<D, E> {
    v: u8,
    dim: D,
    data: E,
}

#[derive(serde::Deserialize)]
#[serde(rename = "Array")]
struct Read<D, T> {
    v: u8,
    dim: D,
    data: Vec<T>,
}

/// The elements of a view, in row-major order.
struct Elements<'v, T, S: Shape, L: Layout>(View<'v, T, S, L>);

impl<T: Serialize, S: Shape, L: Layout> Serialize for Elements<'_, T, S, L> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        serializer.collect_seq(self.0)
    }
}

impl<T: Serialize, S: Shape<Lens: Serialize>, L: Layout> Serialize for View<'_, T, S, L> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        let written = Written {
            v: VERSION,
            dim: self.typed_shape().lens(),
            data: Elements(*self),
        };
        written.serialize(serializer)
    }
}

impl<T: Serialize, S: Shape<Lens: Serialize>, L: Layout> Serialize for ViewMut<'_, T, S, L> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        self.view().serialize(serializer)
    }
}

impl<T: Serialize, S: Shape<Lens: Serialize>> Serialize for Owned<T, S> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de, T, S> Deserialize<'de> for Owned<T, S>
where
    T: Deserialize<'de>,
    S: Shape<Lens: Deserialize<'de>>,
{
    /// Lengths that the type knows otherwise, and another number of elements than the lengths say, are
    /// errors.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read: Read<S::Lens, T> = Read::deserialize(deserializer)?;
        if read.v != VERSION {
            let found = Unexpected::Unsigned(u64::from(read.v));
            return Err(D::Error::invalid_value(found, &"version 1 of an array"));
        }
        let shape = S::from_lens(read.dim).ok_or_else(|| {
            let found = read.dim;
            D::Error::custom(format_args!(
                "the array has the shape {found:?}, but another was asked for"
            ))
        })?;
        Owned::from_typed_shape_vec(shape, read.data).map_err(D::Error::custom)
    }
}
