"""A first tour of NumPy's views and copies: the same program as `tour.rs`, line by line.

`python3 tour.py` prints what `cargo run --example tour` prints, byte for byte.
"""

import numpy as np


def main():
    slices_are_views()
    copies()
    rows_columns_and_blocks()
    reshaping()
    transposing()
    lists_and_masks()
    sharing_memory()
    bases()
    a_large_array()
    modifying_safely()
    the_complete_program()


def slices_are_views():
    section("A slice is a view")
    a = np.array([1, 2, 3, 4, 5, 6])
    view = a[1:4]
    view[0] = 999
    print(f"view: {view}")
    print(f"a:    {a}")


def copies():
    section("A copy is independent")
    a = np.array([10, 20, 30, 40, 50])
    np_copy = np.copy(a)
    method_copy = a.copy()
    np_copy[0] = 777
    method_copy[-1] = 888
    print(f"np_copy:     {np_copy}")
    print(f"method_copy: {method_copy}")
    print(f"a:           {a}")


def rows_columns_and_blocks():
    section("Rows, columns and blocks")
    m = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    print(f"row:    {m[1]}")
    print(f"column: {m[:, 1]}")
    print(f"block:\n{m[1:3, 0:2]}")
    m[1] = 0
    m[:, 0] += 10
    m[1:, 1:] = [[50, 60], [80, 90]]
    print(f"m, after writing to a row, a column and a block:\n{m}")


def reshaping():
    section("Reshaping")
    original = np.array([1, 2, 3, 4, 5, 6])
    reshaped = original.reshape(2, 3)
    print(f"reshaped:\n{reshaped}")
    answer("reshaped shares memory?", np.shares_memory(original, reshaped))
    flat = reshaped[:, ::2].ravel()
    print(f"every other column, flattened: {flat}")
    answer("flat shares memory?", np.shares_memory(original, flat))


def transposing():
    section("Transposing")
    m = np.array([[1, 2, 3], [4, 5, 6]])
    t = m.T
    print(f"t:\n{t}")
    print(f"shape {list(m.shape)} becomes {list(t.shape)}")
    print(f"strides {list(m.strides)} become {list(t.strides)}")
    answer("t shares memory with m?", np.shares_memory(m, t))


def lists_and_masks():
    section("Lists and masks")
    a = np.array([10, 20, 30, 40, 50])
    picks = a[[0, 2, 4]]
    mask = a > 25
    large = a[mask]
    a[[0, 2]] = -1
    print(f"picks, a copy: {picks}")
    print(f"mask:          {mask}")
    print(f"large, a copy: {large}")
    print(f"a:             {a}")
    a[a < 0] = 0
    print(f"a[a < 0] = 0:  {a}")


def sharing_memory():
    section("Sharing memory")
    a = np.arange(10)
    view = a[2:7]
    copy = a[2:7].copy()
    even = a[::2]
    odd = a[1::2]
    answer("a and view share memory?", np.shares_memory(a, view))
    answer("a and copy share memory?", np.shares_memory(a, copy))
    answer("even and odd share any?", np.shares_memory(even, odd))
    answer("may they, by bounds?", np.may_share_memory(even, odd))


def bases():
    section("Whose memory is it?")
    a = np.array([10, 20, 30, 40, 50])
    view = a[1:]
    view_of_view = view[::2]
    copy = view.copy()
    picks = a[[1, 3]]
    answer("a has a base?", has_base(a))
    answer("view has a base?", has_base(view))
    answer("view_of_view has a base?", has_base(view_of_view))
    answer("copy has a base?", has_base(copy))
    answer("picks has a base?", has_base(picks))


def a_large_array():
    section("A million random numbers")
    large = random(seed=42, size=1_000_000).reshape(1000, 1000)
    view = large[100:200, 100:200]
    copy = large[100:200, 100:200].copy()
    print(f"large: shape {list(large.shape)}, {large.nbytes} bytes")
    print(f"view:  shape {list(view.shape)}, {view.nbytes} bytes")
    print(f"copy:  shape {list(copy.shape)}, {copy.nbytes} bytes")
    answer("view shares memory?", np.shares_memory(large, view))
    answer("copy shares memory?", np.shares_memory(large, copy))
    large[100:200, 100:200] = 0.0
    corner = large[99:102, 99:102]
    print(f"corner of large, zeros written where view was:\n{corner}")
    corner = copy[:2, :2]
    print(f"corner of copy, as it was:\n{corner}")


def modifying_safely():
    section("Modifying safely")
    a = np.array([1, 2, 3, 4, 5])

    def change(array):
        array[:] *= 2

    doubled = safe_modify_array(a, change)
    print(f"doubled: {doubled}")
    print(f"a:       {a}")


def safe_modify_array(array, change):
    copy = array.copy()
    change(copy)
    return copy


def the_complete_program():
    section("The complete program")
    grid = np.array([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]])
    print(f"grid:\n{grid}")

    slice_view = grid[1:3, 1:3]
    reshaped = grid.reshape(4, 3)
    transposed = grid.T
    print(f"slice_view:\n{slice_view}")
    print(f"reshaped:\n{reshaped}")
    print(f"transposed:\n{transposed}")

    slice_view = grid[1:3, 1:3]
    slice_view[0, 0] = 999
    print(f"slice_view, after slice_view[0, 0] = 999:\n{slice_view}")
    print(f"grid, which it changed:\n{grid}")

    np_copy = np.copy(grid)
    method_copy = grid.copy()
    np_copy[0, 0] = 777
    print(f"np_copy, after np_copy[0, 0] = 777:\n{np_copy}")
    print(f"grid[0, 0]:        {grid[0, 0]}")
    print(f"method_copy[0, 0]: {method_copy[0, 0]}")

    fancy_rows = grid[[0, 2]]
    mask = grid > 5
    above_five = grid[mask]
    print(f"fancy_rows:\n{fancy_rows}")
    print(f"mask:\n{mask}")
    print(f"above_five: {above_five}")

    slice_view = grid[1:3, 1:3]
    reshaped = grid.reshape(4, 3)
    transposed = grid.T
    report("grid", grid, grid)
    report("slice_view", slice_view, grid)
    report("reshaped", reshaped, grid)
    report("transposed", transposed, grid)
    report("np_copy", np_copy, grid)
    report("method_copy", method_copy, grid)
    report("fancy_rows", fancy_rows, grid)
    report("above_five", above_five, grid)


def report(name, array, grid):
    print(f"{name}: shape {list(array.shape)}, {array.nbytes} bytes")
    answer("  shares memory with grid?", np.shares_memory(array, grid))
    answer("  has a base?", has_base(array))


def section(title):
    print(f"\n{title}\n{'-' * len(title)}")


def answer(question, yes):
    print(question, "yes" if yes else "no")


def has_base(array):
    return array.base is not None


def random(seed, size):
    """SplitMix64, as in `src/random.rs`: NumPy's own generators are not in Rust."""
    bits = np.uint64(seed) + np.arange(1, size + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    bits ^= bits >> np.uint64(31)
    return (bits >> np.uint64(11)) / 2.0**53


if __name__ == "__main__":
    main()
