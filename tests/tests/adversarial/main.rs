//! Elements, indices and arrays that do their worst: `clone`, `drop`, `==` and closures that panic at every
//! step they are called at, `Deref` and `Held` that answer differently each time, iterators that lie, index
//! expressions that change the array. Nothing is dropped twice, nothing is read after it was dropped, and
//! what returns at all is right. `.ci/sanitize` runs this under the address sanitizer.

mod arrays;
mod elements;
mod fuse;
mod in_place;
mod numbers;
mod turning;
