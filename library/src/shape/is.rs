//! A type by another name.

/// Implemented by `T` for itself, and by nothing else.
///
/// A method without type parameters of its own is not found at all where one of its bounds fails, and
/// the compiler shows none of our sentences. With a parameter `Own` that `S: Is<Own>` settles, and
/// the bound on `Own`, the method is found, and the sentence is shown.
pub trait Is<T> {}
impl<T> Is<T> for T {}
