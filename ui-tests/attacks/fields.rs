//! Fields whose types have, where `#[derive(Fields)]` writes them, the names of others.

#![allow(unused)]

use ndview::{Fields, HasFields, Owned, prelude::*};

// Where the derive writes it, `WorldFields` would be its own struct, of which there is a value in safe code,
// whose bytes would be stored here as a reference.
#[derive(Clone)]
struct WorldFields(&'static u64);

#[derive(Clone, Fields)] //~ E0308
struct World {
    only: WorldFields,
}

#[derive(Clone)]
struct Other(&'static u64);

#[derive(Clone, Fields)]
struct Land {
    only: Other,
}

fn what_may_be_done(lands: &mut Owned<Land, (ndview::Dyn,)>, other: Other) {
    lands.field_mut(|fields| fields.only)[[0]] = other;
}

fn main() {}
