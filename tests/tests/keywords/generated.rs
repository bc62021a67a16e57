// Keyword arguments. Written by tests/numpy/keywords.py; do not edit.

use super::shown;
use crate::Answers;
use ndview::prelude::*;

fn keywords_0(answers: &mut Answers) {
    answers.compare("np.std(v, correction=1)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.std(v, correction=1)) }));
    answers.compare("np.std(m, axis=0, correction=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.std(m, axis=0, correction=1)) }));
    answers.compare("np.std(t, axis=(0, -1), correction=1.5)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); arr!(np.std(t, axis=(0, -1), correction=1.5)) }));
    answers.compare("np.std(m, axis=1, mean=m.mean(axis=1, keepdims=True))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.std(m, axis=1, mean=m.mean(axis=1, keepdims=True))) }));
    answers.compare("np.std(m, axis=0, ddof=1, mean=m.mean(axis=0, keepdims=True), keepdims=True)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.std(m, axis=0, ddof=1, mean=m.mean(axis=0, keepdims=True), keepdims=True)) }));
    answers.compare("np.std(m, mean=5.0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.std(m, mean=5.0)) }));
    answers.compare("np.std(n, mean=np.mean(n))", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.std(n, mean=np.mean(n))) }));
    answers.compare("np.std(m, axis=1, where=m > 2)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.std(m, axis=1, where=m > 2)) }));
    answers.compare("np.std(m, where=k)", shown(|| { let k = arr!([true, false, true, true]); let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.std(m, where=k)) }));
    answers.compare("m.std(axis=0, ddof=1, where=m > 1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(m.std(axis=0, ddof=1, where=m > 1)) }));
    answers.compare("np.std(re, correction=0)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); arr!(np.std(re, correction=0)) }));
    answers.compare("np.std(rz, axis=1, correction=1)", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); arr!(np.std(rz, axis=1, correction=1)) }));
    answers.compare("np.std(v * 2, where=k, mean=1.0)", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.std(v * 2, where=k, mean=1.0)) }));
    answers.compare("np.nanstd(w, correction=1)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanstd(w, correction=1)) }));
    answers.compare("np.nanstd(w, where=w != 1)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanstd(w, where=w != 1)) }));
    answers.compare("np.nanstd(w, mean=0.5)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanstd(w, mean=0.5)) }));
    answers.compare("np.std(f, correction=1)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); arr!(np.std(f, correction=1)) }));
    answers.compare("np.var(v, correction=1)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.var(v, correction=1)) }));
    answers.compare("np.var(m, axis=0, correction=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.var(m, axis=0, correction=1)) }));
    answers.compare("np.var(t, axis=(0, -1), correction=1.5)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); arr!(np.var(t, axis=(0, -1), correction=1.5)) }));
}

fn keywords_1(answers: &mut Answers) {
    answers.compare("np.var(m, axis=1, mean=m.mean(axis=1, keepdims=True))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.var(m, axis=1, mean=m.mean(axis=1, keepdims=True))) }));
    answers.compare("np.var(m, axis=0, ddof=1, mean=m.mean(axis=0, keepdims=True), keepdims=True)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.var(m, axis=0, ddof=1, mean=m.mean(axis=0, keepdims=True), keepdims=True)) }));
    answers.compare("np.var(m, mean=5.0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.var(m, mean=5.0)) }));
    answers.compare("np.var(n, mean=np.mean(n))", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.var(n, mean=np.mean(n))) }));
    answers.compare("np.var(m, axis=1, where=m > 2)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.var(m, axis=1, where=m > 2)) }));
    answers.compare("np.var(m, where=k)", shown(|| { let k = arr!([true, false, true, true]); let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.var(m, where=k)) }));
    answers.compare("m.var(axis=0, ddof=1, where=m > 1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(m.var(axis=0, ddof=1, where=m > 1)) }));
    answers.compare("np.var(re, correction=0)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); arr!(np.var(re, correction=0)) }));
    answers.compare("np.var(rz, axis=1, correction=1)", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); arr!(np.var(rz, axis=1, correction=1)) }));
    answers.compare("np.var(v * 2, where=k, mean=1.0)", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.var(v * 2, where=k, mean=1.0)) }));
    answers.compare("np.nanvar(w, correction=1)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanvar(w, correction=1)) }));
    answers.compare("np.nanvar(w, where=w != 1)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanvar(w, where=w != 1)) }));
    answers.compare("np.nanvar(w, mean=0.5)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanvar(w, mean=0.5)) }));
    answers.compare("np.var(f, correction=1)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); arr!(np.var(f, correction=1)) }));
    answers.compare("np.mean(v, where=k)", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.mean(v, where=k)) }));
    answers.compare("m.mean(axis=0, where=m > 3)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(m.mean(axis=0, where=m > 3)) }));
    answers.compare("m.mean(axis=-1, keepdims=True, where=m > 3)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(m.mean(axis=-1, keepdims=True, where=m > 3)) }));
    answers.compare("np.mean(t, axis=(0, 2), where=t > 2)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); arr!(np.mean(t, axis=(0, 2), where=t > 2)) }));
    answers.compare("np.mean(n, where=n > 100)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.mean(n, where=n > 100)) }));
    answers.compare("np.mean(m, where=k)", shown(|| { let k = arr!([true, false, true, true]); let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.mean(m, where=k)) }));
}

fn keywords_2(answers: &mut Answers) {
    answers.compare("np.nanmean(w, where=w < 2)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanmean(w, where=w < 2)) }));
    answers.compare("np.mean(re, where=re > 0)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); arr!(np.mean(re, where=re > 0)) }));
    answers.compare("np.mean(rm + 1, axis=0, where=k)", shown(|| { let k = arr!([true, false, true, true]); let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); arr!(np.mean(rm + 1, axis=0, where=k)) }));
    answers.compare("np.mean(rm, where=[True, False])", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); arr!(np.mean(rm, where=[True, False])) }));
    answers.compare("np.add(v, 10, where=k, out=np.zeros(4))", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.add(v, 10, where=k, out=np.zeros(4))) }));
    answers.compare("np.add(n, 1, where=n > 4, out=np.ones(6, dtype=int))", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.add(n, 1, where=n > 4, out=np.ones(6, dtype=int))) }));
    answers.compare("np.sqrt(v, where=v > 0, out=np.full(4, -1.0))", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.sqrt(v, where=v > 0, out=np.full(4, -1.0))) }));
    answers.compare("np.multiply(m, v, where=k, out=np.zeros((3, 4)))", shown(|| { let k = arr!([true, false, true, true]); let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.multiply(m, v, where=k, out=np.zeros((3, 4)))) }));
    answers.compare("np.add(v, 1, out=np.zeros((2, 4)))", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.add(v, 1, out=np.zeros((2, 4)))) }));
    answers.compare("o = np.ones(4); np.negative(v, where=k, out=o); o", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.ones(4)); arr!(np.negative(v, where=k, out=o)); arr!(o) }));
    answers.compare("o = np.zeros((3, 4)); np.add(m, v, where=m > 5, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros((3, 4))); arr!(np.add(m, v, where=m > 5, out=o)); arr!(o) }));
    answers.compare("o = m.copy(); np.copyto(o, -1, where=m > 5); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(m.copy()); arr!(np.copyto(o, -1, where=m > 5)); arr!(o) }));
    answers.compare("o = m.copy(); np.copyto(o, v, where=k); o", shown(|| { let k = arr!([true, false, true, true]); let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(m.copy()); arr!(np.copyto(o, v, where=k)); arr!(o) }));
    answers.compare("o = n.copy(); np.copyto(o, n[::-1], where=n > 4); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.copyto(o, n[::-1], where=n > 4)); arr!(o) }));
    answers.compare("o = n.copy(); np.copyto(o, 7); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.copyto(o, 7)); arr!(o) }));
    answers.compare("np.quantile(v, 0.35, method='linear')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.quantile(v, 0.35, method="linear")) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='linear')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="linear")) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='linear')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); arr!(np.quantile(u, (0.25, 0.75), method="linear")) }));
    answers.compare("np.quantile(v, 0.35, method='inverted_cdf')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.quantile(v, 0.35, method="inverted_cdf")) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='inverted_cdf')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="inverted_cdf")) }));
}

fn keywords_3(answers: &mut Answers) {
    answers.compare("np.quantile(u, (0.25, 0.75), method='inverted_cdf')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); arr!(np.quantile(u, (0.25, 0.75), method="inverted_cdf")) }));
    answers.compare("np.quantile(v, 0.35, method='averaged_inverted_cdf')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.quantile(v, 0.35, method="averaged_inverted_cdf")) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='averaged_inverted_cdf')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="averaged_inverted_cdf")) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='averaged_inverted_cdf')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); arr!(np.quantile(u, (0.25, 0.75), method="averaged_inverted_cdf")) }));
    answers.compare("np.quantile(v, 0.35, method='closest_observation')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.quantile(v, 0.35, method="closest_observation")) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='closest_observation')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="closest_observation")) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='closest_observation')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); arr!(np.quantile(u, (0.25, 0.75), method="closest_observation")) }));
    answers.compare("np.quantile(v, 0.35, method='interpolated_inverted_cdf')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.quantile(v, 0.35, method="interpolated_inverted_cdf")) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='interpolated_inverted_cdf')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="interpolated_inverted_cdf")) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='interpolated_inverted_cdf')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); arr!(np.quantile(u, (0.25, 0.75), method="interpolated_inverted_cdf")) }));
    answers.compare("np.quantile(v, 0.35, method='hazen')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.quantile(v, 0.35, method="hazen")) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='hazen')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="hazen")) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='hazen')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); arr!(np.quantile(u, (0.25, 0.75), method="hazen")) }));
    answers.compare("np.quantile(v, 0.35, method='weibull')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.quantile(v, 0.35, method="weibull")) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='weibull')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="weibull")) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='weibull')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); arr!(np.quantile(u, (0.25, 0.75), method="weibull")) }));
    answers.compare("np.quantile(v, 0.35, method='median_unbiased')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.quantile(v, 0.35, method="median_unbiased")) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='median_unbiased')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="median_unbiased")) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='median_unbiased')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); arr!(np.quantile(u, (0.25, 0.75), method="median_unbiased")) }));
    answers.compare("np.quantile(v, 0.35, method='normal_unbiased')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.quantile(v, 0.35, method="normal_unbiased")) }));
}

fn keywords_4(answers: &mut Answers) {
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='normal_unbiased')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="normal_unbiased")) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='normal_unbiased')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); arr!(np.quantile(u, (0.25, 0.75), method="normal_unbiased")) }));
    answers.compare("np.quantile(v, 0.35, method='lower')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.quantile(v, 0.35, method="lower")) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='lower')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="lower")) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='lower')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); arr!(np.quantile(u, (0.25, 0.75), method="lower")) }));
    answers.compare("np.quantile(v, 0.35, method='higher')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.quantile(v, 0.35, method="higher")) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='higher')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="higher")) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='higher')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); arr!(np.quantile(u, (0.25, 0.75), method="higher")) }));
    answers.compare("np.quantile(v, 0.35, method='midpoint')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.quantile(v, 0.35, method="midpoint")) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='midpoint')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="midpoint")) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='midpoint')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); arr!(np.quantile(u, (0.25, 0.75), method="midpoint")) }));
    answers.compare("np.quantile(v, 0.35, method='nearest')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.quantile(v, 0.35, method="nearest")) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='nearest')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="nearest")) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='nearest')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); arr!(np.quantile(u, (0.25, 0.75), method="nearest")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='linear')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=0, method="linear")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='linear')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=-1, method="linear")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='inverted_cdf')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=0, method="inverted_cdf")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='inverted_cdf')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=-1, method="inverted_cdf")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='averaged_inverted_cdf')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=0, method="averaged_inverted_cdf")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='averaged_inverted_cdf')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=-1, method="averaged_inverted_cdf")) }));
}

fn keywords_5(answers: &mut Answers) {
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='closest_observation')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=0, method="closest_observation")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='closest_observation')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=-1, method="closest_observation")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='interpolated_inverted_cdf')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=0, method="interpolated_inverted_cdf")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='interpolated_inverted_cdf')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=-1, method="interpolated_inverted_cdf")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='hazen')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=0, method="hazen")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='hazen')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=-1, method="hazen")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='weibull')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=0, method="weibull")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='weibull')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=-1, method="weibull")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='median_unbiased')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=0, method="median_unbiased")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='median_unbiased')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=-1, method="median_unbiased")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='normal_unbiased')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=0, method="normal_unbiased")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='normal_unbiased')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=-1, method="normal_unbiased")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='lower')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=0, method="lower")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='lower')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=-1, method="lower")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='higher')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=0, method="higher")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='higher')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=-1, method="higher")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='midpoint')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=0, method="midpoint")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='midpoint')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=-1, method="midpoint")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='nearest')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=0, method="nearest")) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='nearest')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (10, 62.5), axis=-1, method="nearest")) }));
}

fn keywords_6(answers: &mut Answers) {
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='linear')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanpercentile(w, [0, 40, 100], method="linear")) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='inverted_cdf')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanpercentile(w, [0, 40, 100], method="inverted_cdf")) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='averaged_inverted_cdf')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanpercentile(w, [0, 40, 100], method="averaged_inverted_cdf")) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='closest_observation')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanpercentile(w, [0, 40, 100], method="closest_observation")) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='interpolated_inverted_cdf')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanpercentile(w, [0, 40, 100], method="interpolated_inverted_cdf")) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='hazen')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanpercentile(w, [0, 40, 100], method="hazen")) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='weibull')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanpercentile(w, [0, 40, 100], method="weibull")) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='median_unbiased')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanpercentile(w, [0, 40, 100], method="median_unbiased")) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='normal_unbiased')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanpercentile(w, [0, 40, 100], method="normal_unbiased")) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='lower')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanpercentile(w, [0, 40, 100], method="lower")) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='higher')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanpercentile(w, [0, 40, 100], method="higher")) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='midpoint')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanpercentile(w, [0, 40, 100], method="midpoint")) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='nearest')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanpercentile(w, [0, 40, 100], method="nearest")) }));
    answers.compare("np.nanquantile(w, 0.5, method='lower', keepdims=True)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanquantile(w, 0.5, method="lower", keepdims=True)) }));
    answers.compare("np.nanquantile(w, 0.5, method='weibull', keepdims=True)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.nanquantile(w, 0.5, method="weibull", keepdims=True)) }));
    answers.compare("np.quantile(w, [0.2, 0.5], method='lower')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.quantile(w, [0.2, 0.5], method="lower")) }));
    answers.compare("np.quantile(rm, 0.3, axis=(0, 1), method='hazen', keepdims=True)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); arr!(np.quantile(rm, 0.3, axis=(0, 1), method="hazen", keepdims=True)) }));
    answers.compare("np.percentile(rv, 101, method='lower')", shown(|| { let rv = arr!([3.0, -1.0, 2.0, 0.5]).into_erased(); arr!(np.percentile(rv, 101, method="lower")) }));
    answers.compare("np.percentile(m, (25, 50, 100))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.percentile(m, (25, 50, 100))) }));
    answers.compare("np.quantile(t, ((0.25, 0.5), (0.75, 1.0)), axis=1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); arr!(np.quantile(t, ((0.25, 0.5), (0.75, 1.0)), axis=1)) }));
}

fn keywords_7(answers: &mut Answers) {
    answers.compare("np.diff(v, prepend=0)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.diff(v, prepend=0)) }));
    answers.compare("np.diff(v, append=0)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.diff(v, append=0)) }));
    answers.compare("np.diff(n, prepend=1, append=[2, 3])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.diff(n, prepend=1, append=[2, 3])) }));
    answers.compare("np.diff(m, axis=0, prepend=m[-1:])", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.diff(m, axis=0, prepend=m[-1:])) }));
    answers.compare("np.diff(m, axis=0, append=1.0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.diff(m, axis=0, append=1.0)) }));
    answers.compare("np.diff(m, prepend=[[1.0], [2.0], [3.0]])", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.diff(m, prepend=[[1.0], [2.0], [3.0]])) }));
    answers.compare("np.diff(t, n=2, axis=1, prepend=0)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); arr!(np.diff(t, n=2, axis=1, prepend=0)) }));
    answers.compare("np.diff(n, append=0.5)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.diff(n, append=0.5)) }));
    answers.compare("np.diff(rt, axis=-3, prepend=1)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); arr!(np.diff(rt, axis=-3, prepend=1)) }));
    answers.compare("np.diff(re, prepend=1.0)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); arr!(np.diff(re, prepend=1.0)) }));
    answers.compare("np.diff(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); arr!(np.diff(re)) }));
    answers.compare("np.diff(k, append=True)", shown(|| { let k = arr!([true, false, true, true]); arr!(np.diff(k, append=True)) }));
    answers.compare("np.diff(rm, prepend=rm[:2])", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); arr!(np.diff(rm, prepend=rm[:2])) }));
    answers.compare("np.diff(n, axis=0)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.diff(n, axis=0)) }));
    answers.compare("np.diff(m, axis=0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.diff(m, axis=0)) }));
    answers.compare("np.diff(q, axis=-2)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); arr!(np.diff(q, axis=-2)) }));
    answers.compare("np.diff(n, n=0, append=5)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.diff(n, n=0, append=5)) }));
    answers.compare("np.cross([[1, 2, 3]], [[4, 5, 6]], axis=1)", shown(|| { arr!(np.cross([[1, 2, 3]], [[4, 5, 6]], axis=1)) }));
    answers.compare("np.cross(i, i[::-1])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); arr!(np.cross(i, i[::-1])) }));
    answers.compare("np.cross(i.T, i.T[:, ::-1], axis=0)", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); arr!(np.cross(i.T, i.T[:, ::-1], axis=0)) }));
}

fn keywords_8(answers: &mut Answers) {
    answers.compare("np.cross(i.T, i, axisa=0, axisb=1)", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); arr!(np.cross(i.T, i, axisa=0, axisb=1)) }));
    answers.compare("np.cross(t[:, :, 0], t[:, :, 1], axisc=0)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); arr!(np.cross(t[:, :, 0], t[:, :, 1], axisc=0)) }));
    answers.compare("np.cross(t, t[::-1], axis=1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); arr!(np.cross(t, t[::-1], axis=1)) }));
    answers.compare("np.cross(t, t[::-1], axisa=-2, axisb=1, axisc=-3)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); arr!(np.cross(t, t[::-1], axisa=-2, axisb=1, axisc=-3)) }));
    answers.compare("np.cross(rm, rm, axis=0)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); arr!(np.cross(rm, rm, axis=0)) }));
    answers.compare("np.cross(rm[:, :3], rm[:, 1:])", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); arr!(np.cross(rm[:, :3], rm[:, 1:])) }));
    answers.compare("np.average(m, axis=0, weights=[3.0, 1.0, 2.0], returned=True)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.average(m, axis=0, weights=[3.0, 1.0, 2.0], returned=True)) }));
    answers.compare("np.average(m, axis=1, returned=True)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.average(m, axis=1, returned=True)) }));
    answers.compare("np.average(v, returned=True)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.average(v, returned=True)) }));
    answers.compare("np.average(n, weights=[1, 2, 3, 4, 5, 6], returned=True)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.average(n, weights=[1, 2, 3, 4, 5, 6], returned=True)) }));
    answers.compare("np.linspace(0, 1, 5, retstep=True)", shown(|| { arr!(np.linspace(0, 1, 5, retstep=True)) }));
    answers.compare("np.linspace(2.0, 1.0, 4, endpoint=False, retstep=True)", shown(|| { arr!(np.linspace(2.0, 1.0, 4, endpoint=False, retstep=True)) }));
    answers.compare("np.linspace(0, 1, 1, retstep=True)", shown(|| { arr!(np.linspace(0, 1, 1, retstep=True)) }));
    answers.compare("np.linspace(3, 3, 2, retstep=True)", shown(|| { arr!(np.linspace(3, 3, 2, retstep=True)) }));
    answers.compare("np.intersect1d(n, [4, 16, 5, 4], return_indices=True)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.intersect1d(n, [4, 16, 5, 4], return_indices=True)) }));
    answers.compare("np.intersect1d(v, [0.5, 3.0], return_indices=False)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.intersect1d(v, [0.5, 3.0], return_indices=False)) }));
    answers.compare("np.intersect1d(i, t, return_indices=True)", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); arr!(np.intersect1d(i, t, return_indices=True)) }));
    answers.compare("np.intersect1d(w, w, return_indices=True)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.intersect1d(w, w, return_indices=True)) }));
    answers.compare("np.unique(w, equal_nan=False)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.unique(w, equal_nan=False)) }));
    answers.compare("np.unique(w, return_counts=True, equal_nan=False)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.unique(w, return_counts=True, equal_nan=False)) }));
}

fn keywords_9(answers: &mut Answers) {
    answers.compare("np.unique(w, equal_nan=True)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.unique(w, equal_nan=True)) }));
    answers.compare("np.unique(w, return_inverse=True, return_index=True, equal_nan=False)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.unique(w, return_inverse=True, return_index=True, equal_nan=False)) }));
    answers.compare("np.unique(n, return_index=True)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.unique(n, return_index=True)) }));
    answers.compare("np.isin(n, [4, 23], invert=True)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.isin(n, [4, 23], invert=True)) }));
    answers.compare("np.isin(i, t[0], invert=False)", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); arr!(np.isin(i, t[0], invert=False)) }));
    answers.compare("np.isin(w, [np.nan, 1.0], invert=True)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.isin(w, [np.nan, 1.0], invert=True)) }));
    answers.compare("np.array_equal(w, w, equal_nan=True)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.array_equal(w, w, equal_nan=True)) }));
    answers.compare("np.array_equal(w, w)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.array_equal(w, w)) }));
    answers.compare("np.array_equal(w, v, equal_nan=True)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.array_equal(w, v, equal_nan=True)) }));
    answers.compare("np.array_equal(rm, m, equal_nan=True)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); arr!(np.array_equal(rm, m, equal_nan=True)) }));
    answers.compare("np.array_equal(n, n[::-1], equal_nan=True)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); arr!(np.array_equal(n, n[::-1], equal_nan=True)) }));
    answers.compare("np.interp([-180.0, 170, 185, 10], [190.0, -190, 350, -350], [5.0, 10, 3, 4], period=360)", shown(|| { arr!(np.interp([-180.0, 170, 185, 10], [190.0, -190, 350, -350], [5.0, 10, 3, 4], period=360)) }));
    answers.compare("np.interp(v, [0.0, 1.0], [2, 5], period=3)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.interp(v, [0.0, 1.0], [2, 5], period=3)) }));
    answers.compare("np.interp(m, [0, 1, 2], [2.0, 5.0, 3.0], left=-1, right=1, period=-4)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); arr!(np.interp(m, [0, 1, 2], [2.0, 5.0, 3.0], left=-1, right=1, period=-4)) }));
    answers.compare("np.interp(1.5, [0.0, 1.0], [2, 5], period=0)", shown(|| { arr!(np.interp(1.5, [0.0, 1.0], [2, 5], period=0)) }));
    answers.compare("np.interp(w, [0.0, 1.0], [2, 5], period=2.5)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); arr!(np.interp(w, [0.0, 1.0], [2, 5], period=2.5)) }));
    answers.compare("o = np.zeros((7, 3)); np.fill_diagonal(o, 4, wrap=True); o", shown(|| { let mut o = arr!(np.zeros((7, 3))); arr!(np.fill_diagonal(o, 4, wrap=True)); arr!(o) }));
    answers.compare("o = np.zeros((7, 3)); np.fill_diagonal(o, 4); o", shown(|| { let mut o = arr!(np.zeros((7, 3))); arr!(np.fill_diagonal(o, 4)); arr!(o) }));
    answers.compare("o = np.zeros((3, 7)); np.fill_diagonal(o, [1, 2], wrap=True); o", shown(|| { let mut o = arr!(np.zeros((3, 7))); arr!(np.fill_diagonal(o, [1, 2], wrap=True)); arr!(o) }));
    answers.compare("o = np.zeros((2, 2, 2)); np.fill_diagonal(o, 1, wrap=True); o", shown(|| { let mut o = arr!(np.zeros((2, 2, 2))); arr!(np.fill_diagonal(o, 1, wrap=True)); arr!(o) }));
}

fn keywords_10(answers: &mut Answers) {
    answers.compare("o = np.zeros((6, 2)); np.fill_diagonal(o, [1, 2, 3], wrap=True); o", shown(|| { let mut o = arr!(np.zeros((6, 2))); arr!(np.fill_diagonal(o, [1, 2, 3], wrap=True)); arr!(o) }));
    answers.compare("o = np.zeros((0, 2)); np.fill_diagonal(o, 1, wrap=True); o", shown(|| { let mut o = arr!(np.zeros((0, 2))); arr!(np.fill_diagonal(o, 1, wrap=True)); arr!(o) }));
    answers.compare("np.angle(v, deg=True)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); arr!(np.angle(v, deg=True)) }));
    answers.compare("np.angle([1 + 1j, -1j], deg=True)", shown(|| { arr!(np.angle([1 + 1j, -1j], deg=True)) }));
    answers.compare("np.angle([1 + 1j], deg=False)", shown(|| { arr!(np.angle([1 + 1j], deg=False)) }));
}

const KEYWORDS: &[fn(&mut Answers)] = &[keywords_0, keywords_1, keywords_2, keywords_3, keywords_4, keywords_5, keywords_6, keywords_7, keywords_8, keywords_9, keywords_10];

/// The headings, and the calls below each of them.
pub(super) const ALL: &[(&str, &[fn(&mut Answers)])] = &[("keywords", KEYWORDS)];
