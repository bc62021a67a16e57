"""What NumPy's arrays are to functions in Rust: views, or refused in words."""

import numpy as np
import pytest
from numpy.lib.stride_tricks import as_strided

import smoothing


def expected(m):
    out = m.copy()
    out[1:-1, 1:-1] = (
        m[1:-1, 1:-1] + m[:-2, 1:-1] + m[2:, 1:-1] + m[1:-1, :-2] + m[1:-1, 2:]
    ) * 0.2
    return out


@pytest.mark.parametrize(
    "of",
    [
        lambda m: m,
        lambda m: m.T,
        lambda m: m[::2, ::-1],
        lambda m: m[5:, 3:-1],
        lambda m: np.asfortranarray(m),
        lambda m: np.broadcast_to(m[0], (7, m.shape[1])),
        lambda m: m[:0],
        lambda m: m[:2, :1],
    ],
)
def test_any_strides(of):
    m = of(np.random.default_rng(1).random((20, 30)))
    np.testing.assert_array_equal(smoothing.smooth(m), expected(m))


def test_written_in_place():
    whole = np.random.default_rng(2).random((20, 30))
    for part in (whole, whole[::2, ::-3], whole.T):
        wanted = expected(part)
        smoothing.smooth_in_place(part)
        np.testing.assert_array_equal(part, wanted)


def test_results_are_handed_over_without_a_copy():
    out = smoothing.smooth(np.ones((1000, 1000)))
    assert out.base is not None and out.flags.c_contiguous and out.flags.writeable


def test_other_element_types_are_refused():
    with pytest.raises(TypeError, match=r"expected an array of float64, got one of float32"):
        smoothing.smooth(np.ones((3, 3), dtype=np.float32))
    with pytest.raises(TypeError, match=r"another byte order.*a\.astype\('float64'\)"):
        smoothing.smooth(np.ones((3, 3), dtype=">f8"))
    with pytest.raises(TypeError, match="expected an array of float64, got <class 'list'>"):
        smoothing.smooth([[1.0]])
    with pytest.raises(ValueError, match="expected an array of 2 dimensions, got one of 1"):
        smoothing.smooth(np.ones(3))


def test_elements_that_no_view_can_lead_to_are_refused():
    fields = np.zeros(4, dtype=[("flag", "u1"), ("value", "f8")])
    with pytest.raises(ValueError, match="not aligned"):
        smoothing.assign(fields["value"], np.ones(4))
    padded = np.zeros(4, dtype=np.dtype({"names": ["a", "b"], "formats": ["f8", "f4"], "itemsize": 12}))
    overlay = np.ndarray((4,), np.int64, np.zeros(100, np.uint8), strides=(12,))
    with pytest.raises(ValueError, match="aligned|no multiples of an element's 8"):
        smoothing.pick(overlay, 1)
    del padded


def test_read_only_arrays_are_not_written():
    a = np.zeros(3)
    a.flags.writeable = False
    with pytest.raises(ValueError, match="assignment destination is read-only"):
        smoothing.assign(a, np.ones(3))


def test_what_shares_memory_is_not_written():
    a = np.arange(10.0)
    message = "share memory"
    for target, value in [(a[1:], a[:-1]), (a, a[::-1]), (a[:6], a[5:])]:
        with pytest.raises(ValueError, match=message):
            smoothing.assign(target, value)
    # Exactly: these have no element in common.
    smoothing.assign(a[::2], a[1::2])
    np.testing.assert_array_equal(a, [1, 1, 3, 3, 5, 5, 7, 7, 9, 9])
    with pytest.raises(ValueError, match="some elements of the array share memory"):
        smoothing.assign(as_strided(a, (4,), (0,)), np.ones(4))


def test_errors_are_numpys():
    a = np.arange(3)
    for i in (3, -4):
        with pytest.raises(IndexError) as ours:
            smoothing.pick(a, i)
        with pytest.raises(IndexError) as numpys:
            a[i]
        assert str(ours.value) == str(numpys.value)
    with pytest.raises(ValueError, match=r"could not broadcast input array from shape \(2,\) into shape \(3,\)"):
        smoothing.assign(np.zeros(3), np.ones(2))


def test_bytes_that_are_no_bools():
    assert smoothing.count(np.array([True, False, True])) == 2
    with pytest.raises(ValueError, match="bytes other than 0 and 1"):
        smoothing.count(np.array([0, 1, 2], dtype=np.uint8).view(bool))


def test_nothing_is_held_after_a_call():
    a = np.zeros(4)
    for _ in range(3):
        smoothing.assign(a, np.ones(4))
        with pytest.raises(ValueError):
            smoothing.assign(a, a)
    np.testing.assert_array_equal(a, 1)
