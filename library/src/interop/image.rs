//! Images of the crate `image` as arrays of height, width and channel; those of one channel as arrays of
//! height and width, as Pillow's are in NumPy.

use super::foreign::foreign_arrays;
use crate::array::{Held, HeldMut, Owned, View, ViewMut};
use crate::axis::{Dyn, Len};
use crate::error::{Error, or_panic};
use crate::shape::layout::Contiguous;
use crate::shape::{Shape, checked_size};
use core::ops::{Deref, DerefMut};
use image::{ImageBuffer, Luma, LumaA, Pixel, Rgb, Rgba};

/// The pixels of which an image is an array.
pub trait Channels: Pixel {
    crate::sealed::seal!(required);

    /// `(Dyn, Dyn, Len<3>)`, with the number of channels.
    type Shape: Shape;

    /// The shape of an image.
    fn shape(height: usize, width: usize) -> Self::Shape;
}

macro_rules! channels {
    ($($pixel:ident $number:literal)*) => {$(
        impl<T> Channels for $pixel<T>
        where
            $pixel<T>: Pixel,
        {
            crate::sealed::seal!();
            type Shape = (Dyn, Dyn, Len<$number>);

            fn shape(height: usize, width: usize) -> Self::Shape {
                (Dyn(height), Dyn(width), Len)
            }
        }
    )*};
}
channels!(LumaA 2 Rgb 3 Rgba 4);

impl<T> Channels for Luma<T>
where
    Luma<T>: Pixel,
{
    crate::sealed::seal!();
    type Shape = (Dyn, Dyn);

    fn shape(height: usize, width: usize) -> Self::Shape {
        (Dyn(height), Dyn(width))
    }
}

/// The shape of an image, and how many numbers it has.
fn measure<P: Channels, C: Deref<Target = [P::Subpixel]>>(
    image: &ImageBuffer<P, C>,
) -> (P::Shape, usize) {
    let shape = P::shape(image.height() as usize, image.width() as usize);
    (
        shape,
        or_panic(checked_size::<P::Subpixel>(shape.lens().as_ref())),
    )
}

impl<P: Channels, C: Deref<Target = [P::Subpixel]>> Held for ImageBuffer<P, C> {
    type Elem = P::Subpixel;
    type Shape = P::Shape;
    type Layout = Contiguous;

    fn held(&self) -> View<'_, P::Subpixel, P::Shape, Contiguous> {
        let (shape, size) = measure(self);
        let numbers: &[P::Subpixel] = &self.as_raw()[..size];
        // SAFETY: [foreign] the slice has as many numbers as the shape says, row after row, borrowed for `'a`.
        unsafe { View::from_parts(core::ptr::NonNull::from(numbers).cast(), shape, ()) }
    }
}

impl<P: Channels, C: DerefMut<Target = [P::Subpixel]>> HeldMut for ImageBuffer<P, C> {
    fn held_mut(&mut self) -> ViewMut<'_, P::Subpixel, P::Shape, Contiguous> {
        let (shape, size) = measure(self);
        let container: &mut [P::Subpixel] = self;
        let numbers = &mut container[..size];
        // SAFETY: [foreign] the slice has as many numbers as the shape says, row after row, borrowed uniquely
        // for `'a`.
        unsafe { ViewMut::from_parts(core::ptr::NonNull::from(numbers).cast(), shape, ()) }
    }
}

foreign_arrays! {
    [P: Channels, C: Deref<Target = [P::Subpixel]>] ImageBuffer<P, C>, P::Subpixel;
}

impl<P: Channels> From<ImageBuffer<P, Vec<P::Subpixel>>> for Owned<P::Subpixel, P::Shape> {
    /// The same numbers; nothing is copied.
    fn from(image: ImageBuffer<P, Vec<P::Subpixel>>) -> Self {
        let (shape, size) = measure(&image);
        let mut numbers = image.into_raw();
        numbers.truncate(size);
        Owned::from_parts(shape, numbers)
    }
}

impl<P: Channels, S> TryFrom<Owned<P::Subpixel, S>> for ImageBuffer<P, Vec<P::Subpixel>>
where
    S: Shape<Lens = <P::Shape as Shape>::Lens>,
{
    type Error = Error;

    /// The same numbers; nothing is copied.
    ///
    /// # Errors
    /// If the last axis is not the channels of such a pixel, or the image would be too large for the crate.
    fn try_from(array: Owned<P::Subpixel, S>) -> Result<Self, Error> {
        let lens = array.shape();
        let refused = || {
            Error::refused(format_args!(
                "an array of shape {:?} is no image of {} channels",
                lens.as_ref(),
                P::CHANNEL_COUNT
            ))
        };
        P::Shape::from_lens(lens).ok_or_else(refused)?;
        let [height, width] = [lens[0], lens[1]].map(u32::try_from);
        let (Ok(height), Ok(width)) = (height, width) else {
            return Err(refused());
        };
        ImageBuffer::from_raw(width, height, array.into_vec()).ok_or_else(refused)
    }
}
