//! Views as what MPI sends and receives: nothing is packed, whatever the strides.

use mpi::Count;
use mpi::datatype::{UncommittedUserDatatype, UserDatatype};
use mpi::ffi::MPI_Aint;
use mpi::traits::{AsDatatype, Buffer, BufferMut, Collection, Equivalence, Pointer, PointerMut};
use ndview::prelude::*;
use std::ffi::c_void;

/// One element of MPI's that stands for all elements of a view: vectors of vectors, as many as there
/// are axes, of its lengths and strides.
fn datatype<T: Equivalence>(lens: &[usize], strides: &[isize]) -> UserDatatype {
    let mut datatype = UncommittedUserDatatype::contiguous(1, &T::equivalent_datatype());
    for (&len, &stride) in lens.iter().zip(strides).rev() {
        let len = Count::try_from(len).expect("MPI counts with 32 bits");
        datatype =
            UncommittedUserDatatype::heterogeneous_vector(len, 1, stride as MPI_Aint, &datatype);
    }
    datatype.commit()
}

/// A view to be sent.
pub struct Sent<'a, T, S: Shape, L: Layout> {
    view: View<'a, T, S, L>,
    datatype: UserDatatype,
}

/// A view to be received into.
pub struct Received<'a, T, S: Shape, L: Layout> {
    view: ViewMut<'a, T, S, L>,
    datatype: UserDatatype,
}

/// `arr!(&u[:, 1])` as a message: its elements in row-major order.
pub fn sent<T: Equivalence, S: Shape, L: Layout>(view: View<'_, T, S, L>) -> Sent<'_, T, S, L> {
    let datatype = datatype::<T>(view.shape().as_ref(), view.strides().as_ref());
    Sent { view, datatype }
}

/// `arr!(&mut u[:, 0])` as the place of a message.
pub fn received<T: Equivalence, S: Shape, L: Layout>(
    view: ViewMut<'_, T, S, L>,
) -> Received<'_, T, S, L> {
    let datatype = datatype::<T>(view.shape().as_ref(), view.strides().as_ref());
    Received { view, datatype }
}

macro_rules! message {
    ($message:ident) => {
        // SAFETY: the datatype was made of the lengths and strides of the view, and leads from its
        // first element to each of its elements and to nothing else.
        unsafe impl<T, S: Shape, L: Layout> AsDatatype for $message<'_, T, S, L> {
            type Out = UserDatatype;

            fn as_datatype(&self) -> UserDatatype {
                self.datatype.clone()
            }
        }

        // SAFETY: one datatype stands for all elements of the view.
        unsafe impl<T, S: Shape, L: Layout> Collection for $message<'_, T, S, L> {
            fn count(&self) -> Count {
                1
            }
        }
    };
}
message!(Sent);
message!(Received);

// SAFETY: the element at index 0, from which the datatype counts.
unsafe impl<T, S: Shape, L: Layout> Pointer for Sent<'_, T, S, L> {
    fn pointer(&self) -> *const c_void {
        self.view.as_ptr().cast()
    }
}
// SAFETY: the view borrows the elements as long as the message lives.
unsafe impl<T, S: Shape, L: Layout> Buffer for Sent<'_, T, S, L> {}

// SAFETY: the element at index 0, from which the datatype counts.
unsafe impl<T, S: Shape, L: Layout> PointerMut for Received<'_, T, S, L> {
    fn pointer_mut(&mut self) -> *mut c_void {
        self.view.as_mut_ptr().cast()
    }
}
// SAFETY: the view borrows the elements uniquely as long as the message lives, and leads to each once.
unsafe impl<T, S: Shape, L: Layout> BufferMut for Received<'_, T, S, L> {}
