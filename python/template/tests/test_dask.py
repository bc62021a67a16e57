"""The same functions under Dask: in two processes, equal to the serial result."""

import numpy as np
import pytest

import smoothing

array = pytest.importorskip("dask.array")
distributed = pytest.importorskip("dask.distributed")


def smooth(block):
    # What came from another process may lie anywhere in a message: copied if it is not aligned.
    return smoothing.smooth(np.require(block, requirements="A"))


@pytest.fixture(scope="module")
def cluster():
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as cluster, distributed.Client(cluster):
        yield cluster


def test_blocks(cluster):
    m = np.random.default_rng(3).random((200, 300))
    blocks = array.from_array(m, chunks=(50, 100))
    result = array.map_blocks(smooth, blocks, dtype=m.dtype).compute()
    for i in range(0, 200, 50):
        for j in range(0, 300, 100):
            block = np.s_[i : i + 50, j : j + 100]
            np.testing.assert_array_equal(result[block], smoothing.smooth(m[block]))


def test_blocks_with_halos_equal_the_whole(cluster):
    m = np.random.default_rng(4).random((200, 300))
    blocks = array.from_array(m, chunks=(50, 100))
    result = array.map_overlap(
        smooth, blocks, depth=1, boundary="none", dtype=m.dtype
    ).compute()
    np.testing.assert_array_equal(result, smoothing.smooth(m))
