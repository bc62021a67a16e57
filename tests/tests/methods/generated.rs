// Methods and functions. Written by tests/numpy/methods.py; do not edit.

use ndview::prelude::*;
use ndview_tests::{Answers, counted, observe, panic_message};

fn any_rank_from_0(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): arr!(a[...])", observe(arr!(a[...]), &whole)); }
}

fn any_rank_from_10(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): arr!(a.T)", observe(arr!(a.T), &whole)); }
}

fn any_rank_from_20(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
}

fn any_rank_from_30(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.flatten()", observe(a.flatten(), &whole)); }
}

fn any_rank_from_40(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.ravel()", observe(a.ravel(), &whole)); }
}

fn any_rank_from_50(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
}

fn any_rank_from_60(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
}

fn any_rank_from_70(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
}

fn any_rank_from_80(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
}

fn any_rank_from_90(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
}

fn any_rank_from_100(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): arr!(a == a)", observe(arr!(a == a), &whole)); }
}

fn any_rank_from_110(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
}

fn any_rank_from_120(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.view(); answers.compare("fixed (4,): a.split(1)", observe(a.split(1), &whole)); }
}

fn any_rank_from_130(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (4,): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (4,): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = whole.t(); answers.compare("transposed (4,): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4,): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
}

fn any_rank_from_140(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
}

fn any_rank_from_150(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
}

fn any_rank_from_160(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.flatten()", observe(a.flatten(), &whole)); }
}

fn any_rank_from_170(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.ravel()", observe(a.ravel(), &whole)); }
}

fn any_rank_from_180(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
}

fn any_rank_from_190(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
}

fn any_rank_from_200(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.flip()", observe(a.flip(), &whole)); }
}

fn any_rank_from_210(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
}

fn any_rank_from_220(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
}

fn any_rank_from_230(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
}

fn any_rank_from_240(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
}

fn any_rank_from_250(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
}

fn any_rank_from_260(answers: &mut Answers) {
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (4, 3): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (4, 3): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (4, 3): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (4, 3): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (4, 3): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.view()", observe(a.view(), &whole)); }
}

fn any_rank_from_270(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.t()", observe(a.t(), &whole)); }
}

fn any_rank_from_280(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.transpose()", observe(a.transpose(), &whole)); }
}

fn any_rank_from_290(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.copy()", observe(a.copy(), &whole)); }
}

fn any_rank_from_300(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
}

fn any_rank_from_310(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
}

fn any_rank_from_320(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
}

fn any_rank_from_330(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
}

fn any_rank_from_340(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
}

fn any_rank_from_350(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
}

fn any_rank_from_360(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
}

fn any_rank_from_370(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
}

fn any_rank_from_380(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
}

fn any_rank_from_390(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (3, 4, 3): a.split(1)", observe(a.split(1), &whole)); }
}

fn any_rank_from_400(answers: &mut Answers) {
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 4, 3): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (3, 4, 3): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (3, 4, 3): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<3>, Len<4>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (3, 4, 3): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.view()", observe(a.view(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
}

fn any_rank_from_410(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): arr!(a[...])", observe(arr!(a[...]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.t()", observe(a.t(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
}

fn any_rank_from_420(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): arr!(a.T)", observe(arr!(a.T), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.transpose()", observe(a.transpose(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
}

fn any_rank_from_430(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): arr!(a.transpose())", observe(arr!(a.transpose()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.copy()", observe(a.copy(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.flatten()", observe(a.flatten(), &whole)); }
}

fn any_rank_from_440(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.flatten()", observe(a.flatten(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): arr!(a.flatten())", observe(arr!(a.flatten()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.ravel()", observe(a.ravel(), &whole)); }
}

fn any_rank_from_450(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.ravel()", observe(a.ravel(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): arr!(a.ravel())", observe(arr!(a.ravel()), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
}

fn any_rank_from_460(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): arr!(a.reshape(-1))", observe(arr!(a.reshape(-1)), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): arr!(a.reshape(1, -1))", observe(arr!(a.reshape(1, -1)), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
}

fn any_rank_from_470(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): arr!(a.reshape((-1, 2)))", observe(arr!(a.reshape((-1, 2))), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.expand_dims::<0>()", observe(a.expand_dims::<0>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.flip()", observe(a.flip(), &whole)); }
}

fn any_rank_from_480(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.flip()", observe(a.flip(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.flip_axis::<0>()", observe(a.flip_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
}

fn any_rank_from_490(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.flip().flip()", observe(a.flip().flip(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.map(|x| x * 2 + 1)", observe(a.map(|x| x * 2 + 1), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
}

fn any_rank_from_500(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.astype::<f64>()", observe(a.astype::<f64>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.map(|x| *x > 3)", observe(a.map(|x| *x > 3), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
}

fn any_rank_from_510(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): arr!(a > 3)", observe(arr!(a > 3), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): arr!(a == a)", observe(arr!(a == a), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
}

fn any_rank_from_520(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): arr!(a[1:].T)", observe(arr!(a[1:].T), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): arr!(a.T[::-1])", observe(arr!(a.T[::-1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
}

fn any_rank_from_530(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): arr!(a.T[..., 0])", observe(arr!(a.T[..., 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 2, 3): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 2, 3): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 2, 3): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 2, 3): a.split(1)", observe(a.split(1), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<2>, Len<3>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 2, 3): a.split(1)", observe(a.split(1), &whole)); }
}

pub const ANY_RANK: &[fn(&mut Answers)] = &[any_rank_from_0, any_rank_from_10, any_rank_from_20, any_rank_from_30, any_rank_from_40, any_rank_from_50, any_rank_from_60, any_rank_from_70, any_rank_from_80, any_rank_from_90, any_rank_from_100, any_rank_from_110, any_rank_from_120, any_rank_from_130, any_rank_from_140, any_rank_from_150, any_rank_from_160, any_rank_from_170, any_rank_from_180, any_rank_from_190, any_rank_from_200, any_rank_from_210, any_rank_from_220, any_rank_from_230, any_rank_from_240, any_rank_from_250, any_rank_from_260, any_rank_from_270, any_rank_from_280, any_rank_from_290, any_rank_from_300, any_rank_from_310, any_rank_from_320, any_rank_from_330, any_rank_from_340, any_rank_from_350, any_rank_from_360, any_rank_from_370, any_rank_from_380, any_rank_from_390, any_rank_from_400, any_rank_from_410, any_rank_from_420, any_rank_from_430, any_rank_from_440, any_rank_from_450, any_rank_from_460, any_rank_from_470, any_rank_from_480, any_rank_from_490, any_rank_from_500, any_rank_from_510, any_rank_from_520, any_rank_from_530];

fn by_shape_from_0(answers: &mut Answers) {
    { let whole = counted::<(Len<6>, )>(); let a = whole.view(); answers.compare("fixed (6,): a.reshape([2, 3])", observe(a.reshape([2, 3]), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (6,): a.reshape([2, 3])", observe(a.reshape([2, 3]), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (6,): a.reshape([2, 3])", observe(a.reshape([2, 3]), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.t(); answers.compare("transposed (6,): a.reshape([2, 3])", observe(a.reshape([2, 3]), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view(); answers.compare("fixed (6,): a.reshape(6)", observe(a.reshape(6), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (6,): a.reshape(6)", observe(a.reshape(6), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (6,): a.reshape(6)", observe(a.reshape(6), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.t(); answers.compare("transposed (6,): a.reshape(6)", observe(a.reshape(6), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view(); answers.compare("fixed (6,): arr!(a.reshape(3, 2)[0])", observe(arr!(a.reshape(3, 2)[0]), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (6,): arr!(a.reshape(3, 2)[0])", observe(arr!(a.reshape(3, 2)[0]), &whole)); }
}

fn by_shape_from_10(answers: &mut Answers) {
    { let whole = counted::<(Len<6>, )>(); let a = whole.view(); answers.compare("fixed (6,): arr!(a.reshape(3, 2)[1, 1])", observe(arr!(a.reshape(3, 2)[1, 1]), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (6,): arr!(a.reshape(3, 2)[1, 1])", observe(arr!(a.reshape(3, 2)[1, 1]), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (6,): arr!(a.reshape(3, 2)[1, 1])", observe(arr!(a.reshape(3, 2)[1, 1]), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.t(); answers.compare("transposed (6,): arr!(a.reshape(3, 2)[1, 1])", observe(arr!(a.reshape(3, 2)[1, 1]), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view(); answers.compare("fixed (6,): a.split(3)", observe(a.split(3), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (6,): a.split(3)", observe(a.split(3), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (6,): a.split(3)", observe(a.split(3), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.t(); answers.compare("transposed (6,): a.split(3)", observe(a.split(3), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view(); answers.compare("fixed (6,): a.broadcast_to([2, 6])", observe(a.broadcast_to([2, 6]), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (6,): a.broadcast_to([2, 6])", observe(a.broadcast_to([2, 6]), &whole)); }
}

fn by_shape_from_20(answers: &mut Answers) {
    { let whole = counted::<(Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (6,): a.broadcast_to([2, 6])", observe(a.broadcast_to([2, 6]), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.t(); answers.compare("transposed (6,): a.broadcast_to([2, 6])", observe(a.broadcast_to([2, 6]), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view(); answers.compare("fixed (6,): a.broadcast_to((Len::<3>, Len::<1>, Len::<6>))", observe(a.broadcast_to((Len::<3>, Len::<1>, Len::<6>)), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (6,): a.broadcast_to((Len::<3>, Len::<1>, Len::<6>))", observe(a.broadcast_to((Len::<3>, Len::<1>, Len::<6>)), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (6,): a.broadcast_to((Len::<3>, Len::<1>, Len::<6>))", observe(a.broadcast_to((Len::<3>, Len::<1>, Len::<6>)), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.t(); answers.compare("transposed (6,): a.broadcast_to((Len::<3>, Len::<1>, Len::<6>))", observe(a.broadcast_to((Len::<3>, Len::<1>, Len::<6>)), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view(); answers.compare("fixed (6,): a.expand_dims::<1>()", observe(a.expand_dims::<1>(), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (6,): a.expand_dims::<1>()", observe(a.expand_dims::<1>(), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (6,): a.expand_dims::<1>()", observe(a.expand_dims::<1>(), &whole)); }
    { let whole = counted::<(Len<6>, )>(); let a = whole.t(); answers.compare("transposed (6,): a.expand_dims::<1>()", observe(a.expand_dims::<1>(), &whole)); }
}

fn by_shape_from_30(answers: &mut Answers) {
    { let whole = counted::<(Len<6>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (6,): a.expand_dims::<1>()", observe(a.expand_dims::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): a.swapaxes::<0, 1>()", observe(a.swapaxes::<0, 1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): a.swapaxes::<0, 1>()", observe(a.swapaxes::<0, 1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): a.swapaxes::<0, 1>()", observe(a.swapaxes::<0, 1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.t(); answers.compare("transposed (2, 6): a.swapaxes::<0, 1>()", observe(a.swapaxes::<0, 1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 6): a.swapaxes::<0, 1>()", observe(a.swapaxes::<0, 1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): a.swapaxes::<1, 1>()", observe(a.swapaxes::<1, 1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): a.swapaxes::<1, 1>()", observe(a.swapaxes::<1, 1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): a.swapaxes::<1, 1>()", observe(a.swapaxes::<1, 1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.t(); answers.compare("transposed (2, 6): a.swapaxes::<1, 1>()", observe(a.swapaxes::<1, 1>(), &whole)); }
}

fn by_shape_from_40(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 6): a.swapaxes::<1, 1>()", observe(a.swapaxes::<1, 1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): a.permute([1, 0])", observe(a.permute([1, 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): a.permute([1, 0])", observe(a.permute([1, 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): a.permute([1, 0])", observe(a.permute([1, 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.t(); answers.compare("transposed (2, 6): a.permute([1, 0])", observe(a.permute([1, 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 6): a.permute([1, 0])", observe(a.permute([1, 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): a.reshape([3, 4])", observe(a.reshape([3, 4]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): a.reshape([3, 4])", observe(a.reshape([3, 4]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): a.reshape([3, 4])", observe(a.reshape([3, 4]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.t(); answers.compare("transposed (2, 6): a.reshape([3, 4])", observe(a.reshape([3, 4]), &whole)); }
}

fn by_shape_from_50(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): a.reshape((Len::<2>, Len::<2>, Len::<3>))", observe(a.reshape((Len::<2>, Len::<2>, Len::<3>)), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): a.reshape((Len::<2>, Len::<2>, Len::<3>))", observe(a.reshape((Len::<2>, Len::<2>, Len::<3>)), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): a.reshape((Len::<2>, Len::<2>, Len::<3>))", observe(a.reshape((Len::<2>, Len::<2>, Len::<3>)), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.t(); answers.compare("transposed (2, 6): a.reshape((Len::<2>, Len::<2>, Len::<3>))", observe(a.reshape((Len::<2>, Len::<2>, Len::<3>)), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): arr!(a.reshape(2, -1, 3))", observe(arr!(a.reshape(2, -1, 3)), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): arr!(a.reshape(2, -1, 3))", observe(arr!(a.reshape(2, -1, 3)), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): arr!(a.reshape(2, -1, 3))", observe(arr!(a.reshape(2, -1, 3)), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.t(); answers.compare("transposed (2, 6): arr!(a.reshape(2, -1, 3))", observe(arr!(a.reshape(2, -1, 3)), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): a.diagonal()", observe(a.diagonal(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): a.diagonal()", observe(a.diagonal(), &whole)); }
}

fn by_shape_from_60(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): a.diagonal()", observe(a.diagonal(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.t(); answers.compare("transposed (2, 6): a.diagonal()", observe(a.diagonal(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 6): a.diagonal()", observe(a.diagonal(), &whole)); }
    { let whole = counted::<(Len<6>, Len<2>, )>(); let a = whole.view(); answers.compare("fixed (6, 2): a.diagonal()", observe(a.diagonal(), &whole)); }
    { let whole = counted::<(Len<6>, Len<2>, )>(); let a = whole.view().erase(); answers.compare("run time (6, 2): a.diagonal()", observe(a.diagonal(), &whole)); }
    { let whole = counted::<(Len<6>, Len<2>, )>(); let a = whole.flip(); answers.compare("flipped (6, 2): a.diagonal()", observe(a.diagonal(), &whole)); }
    { let whole = counted::<(Len<6>, Len<2>, )>(); let a = whole.t(); answers.compare("transposed (6, 2): a.diagonal()", observe(a.diagonal(), &whole)); }
    { let whole = counted::<(Len<6>, Len<2>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (6, 2): a.diagonal()", observe(a.diagonal(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): arr!(a.diagonal()[::-1])", observe(arr!(a.diagonal()[::-1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): arr!(a.diagonal()[::-1])", observe(arr!(a.diagonal()[::-1]), &whole)); }
}

fn by_shape_from_70(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): arr!(a.diagonal()[::-1])", observe(arr!(a.diagonal()[::-1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.t(); answers.compare("transposed (2, 6): arr!(a.diagonal()[::-1])", observe(arr!(a.diagonal()[::-1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 6): arr!(a.diagonal()[::-1])", observe(arr!(a.diagonal()[::-1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): a.flip_axis::<1>()", observe(a.flip_axis::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): a.flip_axis::<1>()", observe(a.flip_axis::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): a.flip_axis::<1>()", observe(a.flip_axis::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.t(); answers.compare("transposed (2, 6): a.flip_axis::<1>()", observe(a.flip_axis::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 6): a.flip_axis::<1>()", observe(a.flip_axis::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): a.split(2)", observe(a.split(2), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): a.split(2)", observe(a.split(2), &whole)); }
}

fn by_shape_from_80(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): a.split(2)", observe(a.split(2), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.t(); answers.compare("transposed (2, 6): a.split(2)", observe(a.split(2), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 6): a.split(2)", observe(a.split(2), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): a.split_axis::<1>(3)", observe(a.split_axis::<1>(3), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): a.split_axis::<1>(3)", observe(a.split_axis::<1>(3), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): a.split_axis::<1>(3)", observe(a.split_axis::<1>(3), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): a.broadcast_to([3, 2, 6])", observe(a.broadcast_to([3, 2, 6]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): a.broadcast_to([3, 2, 6])", observe(a.broadcast_to([3, 2, 6]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): a.broadcast_to([3, 2, 6])", observe(a.broadcast_to([3, 2, 6]), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): a.expand_dims::<1>()", observe(a.expand_dims::<1>(), &whole)); }
}

fn by_shape_from_90(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): a.expand_dims::<1>()", observe(a.expand_dims::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): a.expand_dims::<1>()", observe(a.expand_dims::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.t(); answers.compare("transposed (2, 6): a.expand_dims::<1>()", observe(a.expand_dims::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 6): a.expand_dims::<1>()", observe(a.expand_dims::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (2, 6): a.expand_dims::<2>()", observe(a.expand_dims::<2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 6): a.expand_dims::<2>()", observe(a.expand_dims::<2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (2, 6): a.expand_dims::<2>()", observe(a.expand_dims::<2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = whole.t(); answers.compare("transposed (2, 6): a.expand_dims::<2>()", observe(a.expand_dims::<2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<6>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 6): a.expand_dims::<2>()", observe(a.expand_dims::<2>(), &whole)); }
    { let whole = counted::<(Len<1>, Len<6>, )>(); let a = whole.view(); answers.compare("fixed (1, 6): a.squeeze_axis::<0>()", observe(a.squeeze_axis::<0>(), &whole)); }
}

fn by_shape_from_100(answers: &mut Answers) {
    { let whole = counted::<(Len<1>, Len<6>, )>(); let a = whole.view().erase(); answers.compare("run time (1, 6): a.squeeze_axis::<0>()", observe(a.squeeze_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<1>, Len<6>, )>(); let a = whole.flip(); answers.compare("flipped (1, 6): a.squeeze_axis::<0>()", observe(a.squeeze_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<1>, Len<6>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (1, 6): a.squeeze_axis::<0>()", observe(a.squeeze_axis::<0>(), &whole)); }
    { let whole = counted::<(Len<6>, Len<1>, )>(); let a = whole.view(); answers.compare("fixed (6, 1): a.squeeze_axis::<1>()", observe(a.squeeze_axis::<1>(), &whole)); }
    { let whole = counted::<(Len<6>, Len<1>, )>(); let a = whole.view().erase(); answers.compare("run time (6, 1): a.squeeze_axis::<1>()", observe(a.squeeze_axis::<1>(), &whole)); }
    { let whole = counted::<(Len<6>, Len<1>, )>(); let a = whole.flip(); answers.compare("flipped (6, 1): a.squeeze_axis::<1>()", observe(a.squeeze_axis::<1>(), &whole)); }
    { let whole = counted::<(Len<6>, Len<1>, )>(); let a = whole.view(); answers.compare("fixed (6, 1): a.broadcast_to([6, 4])", observe(a.broadcast_to([6, 4]), &whole)); }
    { let whole = counted::<(Len<6>, Len<1>, )>(); let a = whole.view().erase(); answers.compare("run time (6, 1): a.broadcast_to([6, 4])", observe(a.broadcast_to([6, 4]), &whole)); }
    { let whole = counted::<(Len<6>, Len<1>, )>(); let a = whole.flip(); answers.compare("flipped (6, 1): a.broadcast_to([6, 4])", observe(a.broadcast_to([6, 4]), &whole)); }
    { let whole = counted::<(Len<6>, Len<1>, )>(); let a = whole.view(); answers.compare("fixed (6, 1): a.broadcast_to([2, 6, 3])", observe(a.broadcast_to([2, 6, 3]), &whole)); }
}

fn by_shape_from_110(answers: &mut Answers) {
    { let whole = counted::<(Len<6>, Len<1>, )>(); let a = whole.view().erase(); answers.compare("run time (6, 1): a.broadcast_to([2, 6, 3])", observe(a.broadcast_to([2, 6, 3]), &whole)); }
    { let whole = counted::<(Len<6>, Len<1>, )>(); let a = whole.flip(); answers.compare("flipped (6, 1): a.broadcast_to([2, 6, 3])", observe(a.broadcast_to([2, 6, 3]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 4): a.swapaxes::<0, 2>()", observe(a.swapaxes::<0, 2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 4): a.swapaxes::<0, 2>()", observe(a.swapaxes::<0, 2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 4): a.swapaxes::<0, 2>()", observe(a.swapaxes::<0, 2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 4): a.swapaxes::<0, 2>()", observe(a.swapaxes::<0, 2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 4): a.swapaxes::<0, 2>()", observe(a.swapaxes::<0, 2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 4): a.swapaxes::<2, 1>()", observe(a.swapaxes::<2, 1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 4): a.swapaxes::<2, 1>()", observe(a.swapaxes::<2, 1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 4): a.swapaxes::<2, 1>()", observe(a.swapaxes::<2, 1>(), &whole)); }
}

fn by_shape_from_120(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 4): a.swapaxes::<2, 1>()", observe(a.swapaxes::<2, 1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 4): a.swapaxes::<2, 1>()", observe(a.swapaxes::<2, 1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 4): a.permute([2, 0, 1])", observe(a.permute([2, 0, 1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 4): a.permute([2, 0, 1])", observe(a.permute([2, 0, 1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 4): a.permute([2, 0, 1])", observe(a.permute([2, 0, 1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 4): a.permute([2, 0, 1])", observe(a.permute([2, 0, 1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 4): a.permute([2, 0, 1])", observe(a.permute([2, 0, 1]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 4): a.permute([1, 2, 0])", observe(a.permute([1, 2, 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 4): a.permute([1, 2, 0])", observe(a.permute([1, 2, 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 4): a.permute([1, 2, 0])", observe(a.permute([1, 2, 0]), &whole)); }
}

fn by_shape_from_130(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 4): a.permute([1, 2, 0])", observe(a.permute([1, 2, 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 4): a.permute([1, 2, 0])", observe(a.permute([1, 2, 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 4): a.reshape([4, 6])", observe(a.reshape([4, 6]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 4): a.reshape([4, 6])", observe(a.reshape([4, 6]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 4): a.reshape([4, 6])", observe(a.reshape([4, 6]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 4): a.reshape([4, 6])", observe(a.reshape([4, 6]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 4): arr!(a.reshape((4, -1)))", observe(arr!(a.reshape((4, -1))), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 4): arr!(a.reshape((4, -1)))", observe(arr!(a.reshape((4, -1))), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 4): arr!(a.reshape((4, -1)))", observe(arr!(a.reshape((4, -1))), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 4): arr!(a.reshape((4, -1)))", observe(arr!(a.reshape((4, -1))), &whole)); }
}

fn by_shape_from_140(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 4): a.flip_axis::<2>()", observe(a.flip_axis::<2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 4): a.flip_axis::<2>()", observe(a.flip_axis::<2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 4): a.flip_axis::<2>()", observe(a.flip_axis::<2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 4): a.flip_axis::<2>()", observe(a.flip_axis::<2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 4): a.flip_axis::<2>()", observe(a.flip_axis::<2>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 4): a.split_axis::<2>(2)", observe(a.split_axis::<2>(2), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 4): a.split_axis::<2>(2)", observe(a.split_axis::<2>(2), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 4): a.split_axis::<2>(2)", observe(a.split_axis::<2>(2), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 4): a.split_axis::<2>(2)", observe(a.split_axis::<2>(2), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view(); answers.compare("fixed (2, 3, 4): arr!(a.T[1:, ::-1][0])", observe(arr!(a.T[1:, ::-1][0]), &whole)); }
}

fn by_shape_from_150(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3, 4): arr!(a.T[1:, ::-1][0])", observe(arr!(a.T[1:, ::-1][0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3, 4): arr!(a.T[1:, ::-1][0])", observe(arr!(a.T[1:, ::-1][0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = whole.t(); answers.compare("transposed (2, 3, 4): arr!(a.T[1:, ::-1][0])", observe(arr!(a.T[1:, ::-1][0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, Len<4>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 3, 4): arr!(a.T[1:, ::-1][0])", observe(arr!(a.T[1:, ::-1][0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, Len<1>, )>(); let a = whole.view(); answers.compare("fixed (2, 1, 3, 1): a.squeeze_axis::<1>()", observe(a.squeeze_axis::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, Len<1>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 1, 3, 1): a.squeeze_axis::<1>()", observe(a.squeeze_axis::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, Len<1>, )>(); let a = whole.flip(); answers.compare("flipped (2, 1, 3, 1): a.squeeze_axis::<1>()", observe(a.squeeze_axis::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, Len<1>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 1, 3, 1): a.squeeze_axis::<1>()", observe(a.squeeze_axis::<1>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, Len<1>, )>(); let a = whole.view(); answers.compare("fixed (2, 1, 3, 1): a.squeeze_axis::<3>()", observe(a.squeeze_axis::<3>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, Len<1>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 1, 3, 1): a.squeeze_axis::<3>()", observe(a.squeeze_axis::<3>(), &whole)); }
}

fn by_shape_from_160(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, Len<1>, )>(); let a = whole.flip(); answers.compare("flipped (2, 1, 3, 1): a.squeeze_axis::<3>()", observe(a.squeeze_axis::<3>(), &whole)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, Len<1>, )>(); let a = whole.view(); answers.compare("fixed (2, 1, 3, 1): a.permute([3, 2, 1, 0])", observe(a.permute([3, 2, 1, 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, Len<1>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 1, 3, 1): a.permute([3, 2, 1, 0])", observe(a.permute([3, 2, 1, 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, Len<1>, )>(); let a = whole.flip(); answers.compare("flipped (2, 1, 3, 1): a.permute([3, 2, 1, 0])", observe(a.permute([3, 2, 1, 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, Len<1>, )>(); let a = whole.t(); answers.compare("transposed (2, 1, 3, 1): a.permute([3, 2, 1, 0])", observe(a.permute([3, 2, 1, 0]), &whole)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, Len<1>, )>(); let a = arr!(whole[..., 1:]); answers.compare("rows (2, 1, 3, 1): a.permute([3, 2, 1, 0])", observe(a.permute([3, 2, 1, 0]), &whole)); }
}

pub const BY_SHAPE: &[fn(&mut Answers)] = &[by_shape_from_0, by_shape_from_10, by_shape_from_20, by_shape_from_30, by_shape_from_40, by_shape_from_50, by_shape_from_60, by_shape_from_70, by_shape_from_80, by_shape_from_90, by_shape_from_100, by_shape_from_110, by_shape_from_120, by_shape_from_130, by_shape_from_140, by_shape_from_150, by_shape_from_160];

fn fixed_only_from_0(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, Len<1>, )>(); let a = whole.view(); answers.compare("fixed (2, 1, 3, 1): a.squeeze()", observe(a.squeeze(), &whole)); }
    { let whole = counted::<(Len<1>, Len<1>, )>(); let a = whole.view(); answers.compare("fixed (1, 1): a.squeeze()", observe(a.squeeze(), &whole)); }
    { let whole = counted::<(Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3): a.squeeze()", observe(a.squeeze(), &whole)); }
    { let whole = counted::<(Len<1>, Len<4>, )>(); let a = whole.view(); answers.compare("fixed (1, 4): arr!(a.squeeze())", observe(arr!(a.squeeze()), &whole)); }
}

pub const FIXED_ONLY: &[fn(&mut Answers)] = &[fixed_only_from_0];

fn attributes_from_0(answers: &mut Answers) {
    { let whole = counted::<()>(); let a = whole.view(); answers.compare("fixed ()", attributes!(a)); }
    { let whole = counted::<()>(); let a = whole.view().erase(); answers.compare("run time ()", attributes!(a)); }
    { let whole = counted::<()>(); let a = whole.flip(); answers.compare("flipped ()", attributes!(a)); }
    { let whole = counted::<()>(); let a = whole.t(); answers.compare("transposed ()", attributes!(a)); }
    { let whole = counted::<(Len<5>, )>(); let a = whole.view(); answers.compare("fixed (5,)", attributes!(a)); }
    { let whole = counted::<(Len<5>, )>(); let a = whole.view().erase(); answers.compare("run time (5,)", attributes!(a)); }
    { let whole = counted::<(Len<5>, )>(); let a = whole.flip(); answers.compare("flipped (5,)", attributes!(a)); }
    { let whole = counted::<(Len<5>, )>(); let a = whole.t(); answers.compare("transposed (5,)", attributes!(a)); }
    { let whole = counted::<(Len<2>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 3)", attributes!(a)); }
    { let whole = counted::<(Len<2>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 3)", attributes!(a)); }
}

fn attributes_from_10(answers: &mut Answers) {
    { let whole = counted::<(Len<2>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 3)", attributes!(a)); }
    { let whole = counted::<(Len<2>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 3)", attributes!(a)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, )>(); let a = whole.view(); answers.compare("fixed (2, 1, 3)", attributes!(a)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, )>(); let a = whole.view().erase(); answers.compare("run time (2, 1, 3)", attributes!(a)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, )>(); let a = whole.flip(); answers.compare("flipped (2, 1, 3)", attributes!(a)); }
    { let whole = counted::<(Len<2>, Len<1>, Len<3>, )>(); let a = whole.t(); answers.compare("transposed (2, 1, 3)", attributes!(a)); }
    { let whole = counted::<(Len<3>, Len<2>, Len<2>, Len<2>, )>(); let a = whole.view(); answers.compare("fixed (3, 2, 2, 2)", attributes!(a)); }
    { let whole = counted::<(Len<3>, Len<2>, Len<2>, Len<2>, )>(); let a = whole.view().erase(); answers.compare("run time (3, 2, 2, 2)", attributes!(a)); }
    { let whole = counted::<(Len<3>, Len<2>, Len<2>, Len<2>, )>(); let a = whole.flip(); answers.compare("flipped (3, 2, 2, 2)", attributes!(a)); }
    { let whole = counted::<(Len<3>, Len<2>, Len<2>, Len<2>, )>(); let a = whole.t(); answers.compare("transposed (3, 2, 2, 2)", attributes!(a)); }
}

fn attributes_from_20(answers: &mut Answers) {
    { let whole = counted::<(Len<1>, )>(); let a = whole.view(); answers.compare("fixed (1,)", attributes!(a)); }
    { let whole = counted::<(Len<1>, )>(); let a = whole.view().erase(); answers.compare("run time (1,)", attributes!(a)); }
    { let whole = counted::<(Len<1>, )>(); let a = whole.flip(); answers.compare("flipped (1,)", attributes!(a)); }
    { let whole = counted::<(Len<1>, )>(); let a = whole.t(); answers.compare("transposed (1,)", attributes!(a)); }
}

pub const ATTRIBUTES: &[fn(&mut Answers)] = &[attributes_from_0, attributes_from_10, attributes_from_20];

fn made_from_0(answers: &mut Answers) {
    let nothing = np::zeros(1);
    { let result = np::zeros([2, 3]); answers.compare("np::zeros([2, 3])", observe(result, &nothing)); }
    { let result = np::zeros(0); answers.compare("np::zeros(0)", observe(result, &nothing)); }
    { let result = np::zeros_of::<i32, _>([3, 1]); answers.compare("np::zeros_of::<i32, _>([3, 1])", observe(result, &nothing)); }
    { let result = np::zeros_of::<bool, _>(2); answers.compare("np::zeros_of::<bool, _>(2)", observe(result, &nothing)); }
    { let result = arr!(np.zeros((2, 3))); answers.compare("arr!(np.zeros((2, 3)))", observe(result, &nothing)); }
    { let result = np::ones([3, 1]); answers.compare("np::ones([3, 1])", observe(result, &nothing)); }
    { let result = arr!(np.ones(4)); answers.compare("arr!(np.ones(4))", observe(result, &nothing)); }
    { let result = np::full([2, 2], 7); answers.compare("np::full([2, 2], 7)", observe(result, &nothing)); }
    { let result = arr!(np.full((2, 2), 0.5)); answers.compare("arr!(np.full((2, 2), 0.5))", observe(result, &nothing)); }
    { let result = np::eye(3); answers.compare("np::eye(3)", observe(result, &nothing)); }
}

fn made_from_10(answers: &mut Answers) {
    let nothing = np::zeros(1);
    { let result = np::eye(0); answers.compare("np::eye(0)", observe(result, &nothing)); }
    { let result = arr!(np.eye(2)); answers.compare("arr!(np.eye(2))", observe(result, &nothing)); }
    { let result = np::arange(10_i64); answers.compare("np::arange(10_i64)", observe(result, &nothing)); }
    { let result = np::arange(0_i64); answers.compare("np::arange(0_i64)", observe(result, &nothing)); }
    { let result = np::arange(-3_i64); answers.compare("np::arange(-3_i64)", observe(result, &nothing)); }
    { let result = np::arange((1_i64, 13)); answers.compare("np::arange((1_i64, 13))", observe(result, &nothing)); }
    { let result = np::arange((5_i64, 5)); answers.compare("np::arange((5_i64, 5))", observe(result, &nothing)); }
    { let result = np::arange((5_i64, 1)); answers.compare("np::arange((5_i64, 1))", observe(result, &nothing)); }
    { let result = np::arange((0_i64, 10, 2)); answers.compare("np::arange((0_i64, 10, 2))", observe(result, &nothing)); }
    { let result = np::arange((0_i64, 10, 3)); answers.compare("np::arange((0_i64, 10, 3))", observe(result, &nothing)); }
}

fn made_from_20(answers: &mut Answers) {
    let nothing = np::zeros(1);
    { let result = np::arange((10_i64, 0, -3)); answers.compare("np::arange((10_i64, 0, -3))", observe(result, &nothing)); }
    { let result = np::arange((-5_i64, -1, 2)); answers.compare("np::arange((-5_i64, -1, 2))", observe(result, &nothing)); }
    { let result = np::arange(2.5); answers.compare("np::arange(2.5)", observe(result, &nothing)); }
    { let result = np::arange((0.0, 1.0, 0.1)); answers.compare("np::arange((0.0, 1.0, 0.1))", observe(result, &nothing)); }
    { let result = np::arange((0.3, 1.7, 0.2)); answers.compare("np::arange((0.3, 1.7, 0.2))", observe(result, &nothing)); }
    { let result = np::arange((1.0, 0.0, -0.25)); answers.compare("np::arange((1.0, 0.0, -0.25))", observe(result, &nothing)); }
    { let result = arr!(np.arange(6)); answers.compare("arr!(np.arange(6))", observe(result, &nothing)); }
    { let result = arr!(np.arange(1, 13, 5)); answers.compare("arr!(np.arange(1, 13, 5))", observe(result, &nothing)); }
    { let result = np::linspace(0.0, 1.0, 5); answers.compare("np::linspace(0.0, 1.0, 5)", observe(result, &nothing)); }
    { let result = np::linspace(0.0, 1.0, 7); answers.compare("np::linspace(0.0, 1.0, 7)", observe(result, &nothing)); }
}

fn made_from_30(answers: &mut Answers) {
    let nothing = np::zeros(1);
    { let result = np::linspace(-3.0, 3.0, 10); answers.compare("np::linspace(-3.0, 3.0, 10)", observe(result, &nothing)); }
    { let result = np::linspace(1.0, 0.0, 3); answers.compare("np::linspace(1.0, 0.0, 3)", observe(result, &nothing)); }
    { let result = np::linspace(0.1, 0.7, 13); answers.compare("np::linspace(0.1, 0.7, 13)", observe(result, &nothing)); }
    { let result = np::linspace(0.1, 0.7, 49); answers.compare("np::linspace(0.1, 0.7, 49)", observe(result, &nothing)); }
    { let result = np::linspace(0.5, 1.0, 1); answers.compare("np::linspace(0.5, 1.0, 1)", observe(result, &nothing)); }
    { let result = np::linspace(0.0, 1.0, 0); answers.compare("np::linspace(0.0, 1.0, 0)", observe(result, &nothing)); }
    { let result = np::linspace(2.0, 2.0, 4); answers.compare("np::linspace(2.0, 2.0, 4)", observe(result, &nothing)); }
    { let result = arr!(np.linspace(0.0, 1.0, 5)); answers.compare("arr!(np.linspace(0.0, 1.0, 5))", observe(result, &nothing)); }
    { let result = arr!(np.array([[1, 2], [3, 4]])); answers.compare("arr!(np.array([[1, 2], [3, 4]]))", observe(result, &nothing)); }
    { let result = arr!([[1, 2, 3], [4, 5, 6]]); answers.compare("arr!([[1, 2, 3], [4, 5, 6]])", observe(result, &nothing)); }
}

fn made_from_40(answers: &mut Answers) {
    let nothing = np::zeros(1);
    { let result = arr!([[[1.5], [-2.0]]]); answers.compare("arr!([[[1.5], [-2.0]]])", observe(result, &nothing)); }
    { let result = arr!([-1, 1 - 4, -(2 + 3)]); answers.compare("arr!([-1, 1 - 4, -(2 + 3)])", observe(result, &nothing)); }
    { let result = arr!([True, False]); answers.compare("arr!([True, False])", observe(result, &nothing)); }
}

pub const MADE: &[fn(&mut Answers)] = &[made_from_0, made_from_10, made_from_20, made_from_30, made_from_40];

fn refused_from_0(answers: &mut Answers) {
    { let a = counted::<(Len<6>, )>().into_erased(); let b = counted::<(Len<2>,)>().into_erased(); let _ = &b; answers.compare("(6,): a.reshape([4, 2])", panic_message(|| { let _ = a.reshape([4, 2]); })); }
    { let a = counted::<(Len<6>, )>().into_erased(); let b = counted::<(Len<2>,)>().into_erased(); let _ = &b; answers.compare("(6,): a.reshape(7)", panic_message(|| { let _ = a.reshape(7); })); }
    { let a = counted::<(Len<2>, Len<3>, )>().into_erased(); let b = counted::<(Len<2>,)>().into_erased(); let _ = &b; answers.compare("(2, 3): a.reshape([1, 2, 2])", panic_message(|| { let _ = a.reshape([1, 2, 2]); })); }
    { let a = counted::<(Len<6>, )>().into_erased(); let b = counted::<(Len<2>,)>().into_erased(); let _ = &b; answers.compare("(6,): arr!(a.reshape(4, -1))", panic_message(|| { let _ = arr!(a.reshape(4, -1)); })); }
    { let a = counted::<(Len<6>, )>().into_erased(); let b = counted::<(Len<2>,)>().into_erased(); let _ = &b; answers.compare("(6,): arr!(a.reshape((0, -1)))", panic_message(|| { let _ = arr!(a.reshape((0, -1))); })); }
    { let a = counted::<(Len<3>, Len<2>, )>().into_erased(); let b = counted::<(Len<2>,)>().into_erased(); let _ = &b; answers.compare("(3, 2): a.t().reshape([4, 2])", panic_message(|| { let _ = a.t().reshape([4, 2]); })); }
    { let a = counted::<(Len<2>, Len<3>, )>().into_erased(); let b = counted::<(Len<2>,)>().into_erased(); let _ = &b; answers.compare("(2, 3): a.squeeze_axis::<0>()", panic_message(|| { let _ = a.squeeze_axis::<0>(); })); }
    { let a = counted::<(Len<6>, )>().into_erased(); let b = counted::<(Len<2>,)>().into_erased(); let _ = &b; answers.compare("(6,): a.split(4)", panic_message(|| { let _ = a.split(4); })); }
    { let a = counted::<(Len<2>, Len<3>, )>().into_erased(); let b = counted::<(Len<2>,)>().into_erased(); let _ = &b; answers.compare("(2, 3): a.split_axis::<1>(2)", panic_message(|| { let _ = a.split_axis::<1>(2); })); }
    { let a = counted::<(Len<3>, )>().into_erased(); let b = counted::<(Len<2>,)>().into_erased(); let _ = &b; answers.compare("(3,): arr!(a > b)", panic_message(|| { let _ = arr!(a > b); })); }
}

fn refused_from_10(answers: &mut Answers) {
    { let a = counted::<(Len<2>, Len<3>, )>().into_erased(); let b = counted::<(Len<2>,)>().into_erased(); let _ = &b; answers.compare("(2, 3): arr!(a == b)", panic_message(|| { let _ = arr!(a == b); })); }
}

pub const REFUSED: &[fn(&mut Answers)] = &[refused_from_0, refused_from_10];
