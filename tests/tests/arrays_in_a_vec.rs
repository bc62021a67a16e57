//! Arrays that are elements of a `Vec` are written as the lists of arrays that Python has: what is stored in one takes
//! its place, what updates one updates its elements, and what is indexed further is a part of it.

use ndview::prelude::*;

struct Network {
    weights: Vec<Owned<f64, Shape![_, _]>>,
    speeds: Vec<Owned<f64, Shape![_, _]>>,
    biases: Vec<Owned<f64, Shape![_]>>,
}

#[test]
fn layers_are_updated() {
    let mut net = Network {
        weights: vec![np::ones([2, 3]), np::ones([3, 1])],
        speeds: vec![np::zeros([2, 3]), np::zeros([3, 1])],
        biases: vec![np::zeros(3), np::zeros(1)],
    };
    let gradients = [np::ones([2, 3]), np::ones([3, 1])];
    let rate = 0.5;
    for (l, gradient) in gradients.iter().enumerate() {
        arr!(net.speeds[l] = 0.5 * net.speeds[l] - rate * gradient);
        arr!(net.weights[l] += net.speeds[l]);
        arr!(net.weights[l] -= 0.5 * net.weights[l]);
        arr!(net.biases[l] -= rate * gradient.sum(axis = 0));
    }
    assert_eq!(net.weights[0], arr!(np.full((2, 3), 0.25)));
    assert_eq!(net.weights[1], arr!([[0.25], [0.25], [0.25]]));
    assert_eq!(net.biases[0], arr!([-1.0, -1.0, -1.0]));
    assert_eq!(net.biases[1], arr!([-1.5]));
    arr!(net.weights[0][1, 1:] *= 4);
    arr!(net.weights[0][net.weights[0] > 0.5] = -1);
    assert_eq!(
        net.weights[0],
        arr!([[0.25, 0.25, 0.25], [0.25, -1.0, -1.0]])
    );
}

#[test]
fn what_is_stored_takes_the_place_of_the_array() {
    let mut parts = vec![np::zeros([0, 0]); 2];
    let last = -1;
    arr!(parts[0] = np.eye(2));
    arr!(parts[last] = parts[0] * 3 + 1);
    assert_eq!(parts[0].shape(), [2, 2]);
    assert_eq!(parts[1], arr!([[4.0, 1.0], [1.0, 4.0]]));
    arr!(parts[1] = parts[1][0:1]);
    assert_eq!(parts[1], arr!([[4.0, 1.0]]));
    arr!(parts[0][...] = 7);
    arr!(parts[0].T[0] = 5);
    assert_eq!(parts[0], arr!([[5.0, 7.0], [5.0, 7.0]]));
    arr!(parts[0].sort(axis = 1));
    arr!(parts[0][0].fill(2));
    assert_eq!(parts[0], arr!([[2.0, 2.0], [5.0, 7.0]]));
    arr!(parts[0] @= parts[0]);
    assert_eq!(parts[0], arr!([[14.0, 18.0], [45.0, 59.0]]));
}

#[test]
fn rows_of_rusts_own() {
    let mut grid = vec![vec![0; 4]; 3];
    let (y, x) = (1, 2);
    arr!(grid[y][x] = 5);
    arr!(grid[y][x] += 1);
    arr!(grid[-1][-1] = 7);
    arr!(grid[0] = [1, 2, 3]);
    arr!(grid[y][1:3] += 1);
    assert_eq!(grid, [vec![1, 2, 3], vec![0, 1, 7, 0], vec![0, 0, 0, 7]]);
    let mut points = vec![[0.0, 1.0], [2.0, 3.0]];
    arr!(points[0] += [1, 2]);
    arr!(points[1] -= 2 * points[0]);
    arr!(points[1][0] = 9);
    assert_eq!(points, [[1.0, 3.0], [9.0, -3.0]]);
}

#[test]
fn nothing_is_written_of_what_does_not_fit() {
    let mut parts = vec![np::zeros([2, 2]), np::ones([2, 2])];
    let i = 7;
    let refused = [
        try_arr!(parts[i] += 1).unwrap_err().to_string(),
        try_arr!(parts[0] += np.ones(3)).unwrap_err().to_string(),
        try_arr!(parts[0] = parts[0] + np.ones((3, 3)))
            .unwrap_err()
            .to_string(),
        try_arr!(parts[1][2, 0] = 1).unwrap_err().to_string(),
    ];
    let numpys = [
        "index 7 is out of bounds for axis 0 with size 2",
        "operands could not be broadcast together with shapes (2,2) (3,) (2,2)",
        "operands could not be broadcast together with shapes (2,2) (3,3)",
        "index 2 is out of bounds for axis 0 with size 2",
    ];
    for (refused, numpys) in refused.iter().zip(numpys) {
        assert_eq!(refused.trim(), numpys);
    }
    assert_eq!(parts[0].sum() + parts[1].sum(), 4.0);
}

#[test]
fn other_elements_are_what_they_were() {
    let mut names = vec![String::from("a"), String::from("b")];
    arr!(names[1] = String::from("c"));
    assert_eq!(names, ["a", "c"]);
    let mut kept = vec![None, Some(1)];
    arr!(kept[0] = Some(3));
    assert_eq!(kept, [Some(3), Some(1)]);
    let mut m = arr!(np.arange(6).reshape(2, 3));
    let i = 1;
    arr!(m[i] -= m[0]);
    arr!(m[i][0] = m[i][1] * 2);
    arr!(m[i][m[i] > 3] = 0);
    assert_eq!(m, arr!([[0, 1, 2], [0, 3, 3]]));
}
