//! Folding over the axes of a shape in types.

/// Calls a macro once per rank from 1, for a fold over the axes: the rank and the name of the last
/// state; then for each axis its name, its number, a name for what is asked of it, and the names
/// of the states before and after it. The state before the first axis is called `Start`.
macro_rules! for_each_chain {
    ($callback:ident) => {
        $callback! { 1 P0; A0 0 C0 Start P0 }
        $callback! { 2 P1; A0 0 C0 Start P0, A1 1 C1 P0 P1 }
        $callback! { 3 P2; A0 0 C0 Start P0, A1 1 C1 P0 P1, A2 2 C2 P1 P2 }
        $callback! { 4 P3; A0 0 C0 Start P0, A1 1 C1 P0 P1, A2 2 C2 P1 P2, A3 3 C3 P2 P3 }
        $callback! { 5 P4; A0 0 C0 Start P0, A1 1 C1 P0 P1, A2 2 C2 P1 P2, A3 3 C3 P2 P3, A4 4 C4 P3 P4 }
        $callback! { 6 P5; A0 0 C0 Start P0, A1 1 C1 P0 P1, A2 2 C2 P1 P2, A3 3 C3 P2 P3, A4 4 C4 P3 P4, A5 5 C5 P4 P5 }
    };
}
pub(super) use for_each_chain;
