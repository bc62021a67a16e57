// Keyword arguments. Written by tests/numpy/keywords.py; do not edit.

use super::shown::{shown, text};
use crate::Answers;
use ndview::prelude::*;

fn keywords_0(answers: &mut Answers) {
    answers.compare("np.std(v, correction=1)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.std(v, correction=1))) }));
    answers.compare("np.std(m, axis=0, correction=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.std(m, axis=0, correction=1))) }));
    answers.compare("np.std(t, axis=(0, -1), correction=1.5)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.std(t, axis=(0, -1), correction=1.5))) }));
    answers.compare("np.std(m, axis=1, mean=m.mean(axis=1, keepdims=True))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.std(m, axis=1, mean=m.mean(axis=1, keepdims=True)))) }));
    answers.compare("np.std(m, axis=0, ddof=1, mean=m.mean(axis=0, keepdims=True), keepdims=True)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.std(m, axis=0, ddof=1, mean=m.mean(axis=0, keepdims=True), keepdims=True))) }));
    answers.compare("np.std(m, mean=5.0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.std(m, mean=5.0))) }));
    answers.compare("np.std(n, mean=np.mean(n))", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.std(n, mean=np.mean(n)))) }));
    answers.compare("np.std(m, axis=1, where=m > 2)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.std(m, axis=1, where=m > 2))) }));
    answers.compare("np.std(m, where=k)", shown(|| { let k = arr!([true, false, true, true]); let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.std(m, where=k))) }));
    answers.compare("m.std(axis=0, ddof=1, where=m > 1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.std(axis=0, ddof=1, where=m > 1))) }));
    answers.compare("np.std(re, correction=0)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.std(re, correction=0))) }));
    answers.compare("np.std(rz, axis=1, correction=1)", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(np.std(rz, axis=1, correction=1))) }));
    answers.compare("np.std(v * 2, where=k, mean=1.0)", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.std(v * 2, where=k, mean=1.0))) }));
    answers.compare("np.nanstd(w, correction=1)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanstd(w, correction=1))) }));
    answers.compare("np.nanstd(w, where=w != 1)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanstd(w, where=w != 1))) }));
    answers.compare("np.nanstd(w, mean=0.5)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanstd(w, mean=0.5))) }));
    answers.compare("np.std(f, correction=1)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.std(f, correction=1))) }));
    answers.compare("np.var(v, correction=1)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.var(v, correction=1))) }));
    answers.compare("np.var(m, axis=0, correction=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.var(m, axis=0, correction=1))) }));
    answers.compare("np.var(t, axis=(0, -1), correction=1.5)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.var(t, axis=(0, -1), correction=1.5))) }));
}

fn keywords_1(answers: &mut Answers) {
    answers.compare("np.var(m, axis=1, mean=m.mean(axis=1, keepdims=True))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.var(m, axis=1, mean=m.mean(axis=1, keepdims=True)))) }));
    answers.compare("np.var(m, axis=0, ddof=1, mean=m.mean(axis=0, keepdims=True), keepdims=True)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.var(m, axis=0, ddof=1, mean=m.mean(axis=0, keepdims=True), keepdims=True))) }));
    answers.compare("np.var(m, mean=5.0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.var(m, mean=5.0))) }));
    answers.compare("np.var(n, mean=np.mean(n))", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.var(n, mean=np.mean(n)))) }));
    answers.compare("np.var(m, axis=1, where=m > 2)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.var(m, axis=1, where=m > 2))) }));
    answers.compare("np.var(m, where=k)", shown(|| { let k = arr!([true, false, true, true]); let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.var(m, where=k))) }));
    answers.compare("m.var(axis=0, ddof=1, where=m > 1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.var(axis=0, ddof=1, where=m > 1))) }));
    answers.compare("np.var(re, correction=0)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.var(re, correction=0))) }));
    answers.compare("np.var(rz, axis=1, correction=1)", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(np.var(rz, axis=1, correction=1))) }));
    answers.compare("np.var(v * 2, where=k, mean=1.0)", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.var(v * 2, where=k, mean=1.0))) }));
    answers.compare("np.nanvar(w, correction=1)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanvar(w, correction=1))) }));
    answers.compare("np.nanvar(w, where=w != 1)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanvar(w, where=w != 1))) }));
    answers.compare("np.nanvar(w, mean=0.5)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanvar(w, mean=0.5))) }));
    answers.compare("np.var(f, correction=1)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.var(f, correction=1))) }));
    answers.compare("np.mean(v, where=k)", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.mean(v, where=k))) }));
    answers.compare("m.mean(axis=0, where=m > 3)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.mean(axis=0, where=m > 3))) }));
    answers.compare("m.mean(axis=-1, keepdims=True, where=m > 3)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.mean(axis=-1, keepdims=True, where=m > 3))) }));
    answers.compare("np.mean(t, axis=(0, 2), where=t > 2)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.mean(t, axis=(0, 2), where=t > 2))) }));
    answers.compare("np.mean(n, where=n > 100)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.mean(n, where=n > 100))) }));
    answers.compare("np.mean(m, where=k)", shown(|| { let k = arr!([true, false, true, true]); let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.mean(m, where=k))) }));
}

fn keywords_2(answers: &mut Answers) {
    answers.compare("np.nanmean(w, where=w < 2)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanmean(w, where=w < 2))) }));
    answers.compare("np.mean(re, where=re > 0)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.mean(re, where=re > 0))) }));
    answers.compare("np.mean(rm + 1, axis=0, where=k)", shown(|| { let k = arr!([true, false, true, true]); let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.mean(rm + 1, axis=0, where=k))) }));
    answers.compare("np.mean(rm, where=[True, False])", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.mean(rm, where=[True, False]))) }));
    answers.compare("np.add(v, 10, where=k, out=np.zeros(4))", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.add(v, 10, where=k, out=np.zeros(4)))) }));
    answers.compare("np.add(n, 1, where=n > 4, out=np.ones(6, dtype=int))", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.add(n, 1, where=n > 4, out=np.ones(6, dtype=int)))) }));
    answers.compare("np.sqrt(v, where=v > 0, out=np.full(4, -1.0))", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.sqrt(v, where=v > 0, out=np.full(4, -1.0)))) }));
    answers.compare("np.multiply(m, v, where=k, out=np.zeros((3, 4)))", shown(|| { let k = arr!([true, false, true, true]); let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.multiply(m, v, where=k, out=np.zeros((3, 4))))) }));
    answers.compare("np.add(v, 1, out=np.zeros((2, 4)))", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.add(v, 1, out=np.zeros((2, 4))))) }));
    answers.compare("o = np.ones(4); np.negative(v, where=k, out=o); o", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.ones(4)); arr!(np.negative(v, where=k, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros((3, 4)); np.add(m, v, where=m > 5, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros((3, 4))); arr!(np.add(m, v, where=m > 5, out=o)); text(arr!(o)) }));
    answers.compare("o = m.copy(); np.copyto(o, -1, where=m > 5); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(m.copy()); arr!(np.copyto(o, -1, where=m > 5)); text(arr!(o)) }));
    answers.compare("o = m.copy(); np.copyto(o, v, where=k); o", shown(|| { let k = arr!([true, false, true, true]); let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(m.copy()); arr!(np.copyto(o, v, where=k)); text(arr!(o)) }));
    answers.compare("o = n.copy(); np.copyto(o, n[::-1], where=n > 4); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.copyto(o, n[::-1], where=n > 4)); text(arr!(o)) }));
    answers.compare("o = n.copy(); np.copyto(o, 7); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.copyto(o, 7)); text(arr!(o)) }));
    answers.compare("np.quantile(v, 0.35, method='linear')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.quantile(v, 0.35, method="linear"))) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='linear')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="linear"))) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='linear')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.quantile(u, (0.25, 0.75), method="linear"))) }));
    answers.compare("np.quantile(v, 0.35, method='inverted_cdf')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.quantile(v, 0.35, method="inverted_cdf"))) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='inverted_cdf')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="inverted_cdf"))) }));
}

fn keywords_3(answers: &mut Answers) {
    answers.compare("np.quantile(u, (0.25, 0.75), method='inverted_cdf')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.quantile(u, (0.25, 0.75), method="inverted_cdf"))) }));
    answers.compare("np.quantile(v, 0.35, method='averaged_inverted_cdf')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.quantile(v, 0.35, method="averaged_inverted_cdf"))) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='averaged_inverted_cdf')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="averaged_inverted_cdf"))) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='averaged_inverted_cdf')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.quantile(u, (0.25, 0.75), method="averaged_inverted_cdf"))) }));
    answers.compare("np.quantile(v, 0.35, method='closest_observation')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.quantile(v, 0.35, method="closest_observation"))) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='closest_observation')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="closest_observation"))) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='closest_observation')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.quantile(u, (0.25, 0.75), method="closest_observation"))) }));
    answers.compare("np.quantile(v, 0.35, method='interpolated_inverted_cdf')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.quantile(v, 0.35, method="interpolated_inverted_cdf"))) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='interpolated_inverted_cdf')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="interpolated_inverted_cdf"))) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='interpolated_inverted_cdf')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.quantile(u, (0.25, 0.75), method="interpolated_inverted_cdf"))) }));
    answers.compare("np.quantile(v, 0.35, method='hazen')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.quantile(v, 0.35, method="hazen"))) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='hazen')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="hazen"))) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='hazen')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.quantile(u, (0.25, 0.75), method="hazen"))) }));
    answers.compare("np.quantile(v, 0.35, method='weibull')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.quantile(v, 0.35, method="weibull"))) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='weibull')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="weibull"))) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='weibull')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.quantile(u, (0.25, 0.75), method="weibull"))) }));
    answers.compare("np.quantile(v, 0.35, method='median_unbiased')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.quantile(v, 0.35, method="median_unbiased"))) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='median_unbiased')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="median_unbiased"))) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='median_unbiased')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.quantile(u, (0.25, 0.75), method="median_unbiased"))) }));
    answers.compare("np.quantile(v, 0.35, method='normal_unbiased')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.quantile(v, 0.35, method="normal_unbiased"))) }));
}

fn keywords_4(answers: &mut Answers) {
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='normal_unbiased')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="normal_unbiased"))) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='normal_unbiased')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.quantile(u, (0.25, 0.75), method="normal_unbiased"))) }));
    answers.compare("np.quantile(v, 0.35, method='lower')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.quantile(v, 0.35, method="lower"))) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='lower')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="lower"))) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='lower')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.quantile(u, (0.25, 0.75), method="lower"))) }));
    answers.compare("np.quantile(v, 0.35, method='higher')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.quantile(v, 0.35, method="higher"))) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='higher')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="higher"))) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='higher')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.quantile(u, (0.25, 0.75), method="higher"))) }));
    answers.compare("np.quantile(v, 0.35, method='midpoint')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.quantile(v, 0.35, method="midpoint"))) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='midpoint')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="midpoint"))) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='midpoint')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.quantile(u, (0.25, 0.75), method="midpoint"))) }));
    answers.compare("np.quantile(v, 0.35, method='nearest')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.quantile(v, 0.35, method="nearest"))) }));
    answers.compare("np.quantile(n, [0.0, 0.3, 0.5, 1.0], method='nearest')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.quantile(n, [0.0, 0.3, 0.5, 1.0], method="nearest"))) }));
    answers.compare("np.quantile(u, (0.25, 0.75), method='nearest')", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.quantile(u, (0.25, 0.75), method="nearest"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='linear')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=0, method="linear"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='linear')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=-1, method="linear"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='inverted_cdf')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=0, method="inverted_cdf"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='inverted_cdf')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=-1, method="inverted_cdf"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='averaged_inverted_cdf')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=0, method="averaged_inverted_cdf"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='averaged_inverted_cdf')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=-1, method="averaged_inverted_cdf"))) }));
}

fn keywords_5(answers: &mut Answers) {
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='closest_observation')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=0, method="closest_observation"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='closest_observation')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=-1, method="closest_observation"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='interpolated_inverted_cdf')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=0, method="interpolated_inverted_cdf"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='interpolated_inverted_cdf')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=-1, method="interpolated_inverted_cdf"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='hazen')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=0, method="hazen"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='hazen')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=-1, method="hazen"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='weibull')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=0, method="weibull"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='weibull')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=-1, method="weibull"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='median_unbiased')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=0, method="median_unbiased"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='median_unbiased')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=-1, method="median_unbiased"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='normal_unbiased')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=0, method="normal_unbiased"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='normal_unbiased')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=-1, method="normal_unbiased"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='lower')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=0, method="lower"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='lower')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=-1, method="lower"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='higher')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=0, method="higher"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='higher')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=-1, method="higher"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='midpoint')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=0, method="midpoint"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='midpoint')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=-1, method="midpoint"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=0, method='nearest')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=0, method="nearest"))) }));
    answers.compare("np.percentile(m, (10, 62.5), axis=-1, method='nearest')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (10, 62.5), axis=-1, method="nearest"))) }));
}

fn keywords_6(answers: &mut Answers) {
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='linear')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanpercentile(w, [0, 40, 100], method="linear"))) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='inverted_cdf')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanpercentile(w, [0, 40, 100], method="inverted_cdf"))) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='averaged_inverted_cdf')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanpercentile(w, [0, 40, 100], method="averaged_inverted_cdf"))) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='closest_observation')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanpercentile(w, [0, 40, 100], method="closest_observation"))) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='interpolated_inverted_cdf')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanpercentile(w, [0, 40, 100], method="interpolated_inverted_cdf"))) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='hazen')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanpercentile(w, [0, 40, 100], method="hazen"))) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='weibull')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanpercentile(w, [0, 40, 100], method="weibull"))) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='median_unbiased')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanpercentile(w, [0, 40, 100], method="median_unbiased"))) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='normal_unbiased')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanpercentile(w, [0, 40, 100], method="normal_unbiased"))) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='lower')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanpercentile(w, [0, 40, 100], method="lower"))) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='higher')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanpercentile(w, [0, 40, 100], method="higher"))) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='midpoint')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanpercentile(w, [0, 40, 100], method="midpoint"))) }));
    answers.compare("np.nanpercentile(w, [0, 40, 100], method='nearest')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanpercentile(w, [0, 40, 100], method="nearest"))) }));
    answers.compare("np.nanquantile(w, 0.5, method='lower', keepdims=True)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanquantile(w, 0.5, method="lower", keepdims=True))) }));
    answers.compare("np.nanquantile(w, 0.5, method='weibull', keepdims=True)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.nanquantile(w, 0.5, method="weibull", keepdims=True))) }));
    answers.compare("np.quantile(w, [0.2, 0.5], method='lower')", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.quantile(w, [0.2, 0.5], method="lower"))) }));
    answers.compare("np.quantile(rm, 0.3, axis=(0, 1), method='hazen', keepdims=True)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.quantile(rm, 0.3, axis=(0, 1), method="hazen", keepdims=True))) }));
    answers.compare("np.percentile(rv, 101, method='lower')", shown(|| { let rv = arr!([3.0, -1.0, 2.0, 0.5]).into_erased(); text(ndview_tests::told::tried(try_arr!(np.percentile(rv, 101, method="lower")))) }));
    answers.compare("np.percentile(m, (25, 50, 100))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.percentile(m, (25, 50, 100)))) }));
    answers.compare("np.quantile(t, ((0.25, 0.5), (0.75, 1.0)), axis=1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.quantile(t, ((0.25, 0.5), (0.75, 1.0)), axis=1))) }));
}

fn keywords_7(answers: &mut Answers) {
    answers.compare("np.diff(v, prepend=0)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.diff(v, prepend=0))) }));
    answers.compare("np.diff(v, append=0)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.diff(v, append=0))) }));
    answers.compare("np.diff(n, prepend=1, append=[2, 3])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.diff(n, prepend=1, append=[2, 3]))) }));
    answers.compare("np.diff(m, axis=0, prepend=m[-1:])", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.diff(m, axis=0, prepend=m[-1:]))) }));
    answers.compare("np.diff(m, axis=0, append=1.0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.diff(m, axis=0, append=1.0))) }));
    answers.compare("np.diff(m, prepend=[[1.0], [2.0], [3.0]])", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.diff(m, prepend=[[1.0], [2.0], [3.0]]))) }));
    answers.compare("np.diff(t, n=2, axis=1, prepend=0)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.diff(t, n=2, axis=1, prepend=0))) }));
    answers.compare("np.diff(n, append=0.5)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.diff(n, append=0.5))) }));
    answers.compare("np.diff(rt, axis=-3, prepend=1)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.diff(rt, axis=-3, prepend=1))) }));
    answers.compare("np.diff(re, prepend=1.0)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.diff(re, prepend=1.0))) }));
    answers.compare("np.diff(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.diff(re))) }));
    answers.compare("np.diff(k, append=True)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.diff(k, append=True))) }));
    answers.compare("np.diff(rm, prepend=rm[:2])", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.diff(rm, prepend=rm[:2]))) }));
    answers.compare("np.diff(n, axis=0)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.diff(n, axis=0))) }));
    answers.compare("np.diff(m, axis=0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.diff(m, axis=0))) }));
    answers.compare("np.diff(q, axis=-2)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.diff(q, axis=-2))) }));
    answers.compare("np.diff(n, n=0, append=5)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.diff(n, n=0, append=5))) }));
    answers.compare("np.cross([[1, 2, 3]], [[4, 5, 6]], axis=1)", shown(|| { text(arr!(np.cross([[1, 2, 3]], [[4, 5, 6]], axis=1))) }));
    answers.compare("np.cross(i, i[::-1])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.cross(i, i[::-1]))) }));
    answers.compare("np.cross(i.T, i.T[:, ::-1], axis=0)", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.cross(i.T, i.T[:, ::-1], axis=0))) }));
}

fn keywords_8(answers: &mut Answers) {
    answers.compare("np.cross(i.T, i, axisa=0, axisb=1)", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.cross(i.T, i, axisa=0, axisb=1))) }));
    answers.compare("np.cross(t[:, :, 0], t[:, :, 1], axisc=0)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.cross(t[:, :, 0], t[:, :, 1], axisc=0))) }));
    answers.compare("np.cross(t, t[::-1], axis=1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.cross(t, t[::-1], axis=1))) }));
    answers.compare("np.cross(t, t[::-1], axisa=-2, axisb=1, axisc=-3)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.cross(t, t[::-1], axisa=-2, axisb=1, axisc=-3))) }));
    answers.compare("np.cross(rm, rm, axis=0)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.cross(rm, rm, axis=0))) }));
    answers.compare("np.cross(rm[:, :3], rm[:, 1:])", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.cross(rm[:, :3], rm[:, 1:]))) }));
    answers.compare("np.average(m, axis=0, weights=[3.0, 1.0, 2.0], returned=True)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.average(m, axis=0, weights=[3.0, 1.0, 2.0], returned=True))) }));
    answers.compare("np.average(m, axis=1, returned=True)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.average(m, axis=1, returned=True))) }));
    answers.compare("np.average(v, returned=True)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.average(v, returned=True))) }));
    answers.compare("np.average(n, weights=[1, 2, 3, 4, 5, 6], returned=True)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.average(n, weights=[1, 2, 3, 4, 5, 6], returned=True))) }));
    answers.compare("np.linspace(0, 1, 5, retstep=True)", shown(|| { text(arr!(np.linspace(0, 1, 5, retstep=True))) }));
    answers.compare("np.linspace(2.0, 1.0, 4, endpoint=False, retstep=True)", shown(|| { text(arr!(np.linspace(2.0, 1.0, 4, endpoint=False, retstep=True))) }));
    answers.compare("np.linspace(0, 1, 1, retstep=True)", shown(|| { text(arr!(np.linspace(0, 1, 1, retstep=True))) }));
    answers.compare("np.linspace(3, 3, 2, retstep=True)", shown(|| { text(arr!(np.linspace(3, 3, 2, retstep=True))) }));
    answers.compare("np.intersect1d(n, [4, 16, 5, 4], return_indices=True)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.intersect1d(n, [4, 16, 5, 4], return_indices=True))) }));
    answers.compare("np.intersect1d(v, [0.5, 3.0], return_indices=False)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.intersect1d(v, [0.5, 3.0], return_indices=False))) }));
    answers.compare("np.intersect1d(i, t, return_indices=True)", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.intersect1d(i, t, return_indices=True))) }));
    answers.compare("np.intersect1d(w, w, return_indices=True)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.intersect1d(w, w, return_indices=True))) }));
    answers.compare("np.unique(w, equal_nan=False)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.unique(w, equal_nan=False))) }));
    answers.compare("np.unique(w, return_counts=True, equal_nan=False)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.unique(w, return_counts=True, equal_nan=False))) }));
}

fn keywords_9(answers: &mut Answers) {
    answers.compare("np.unique(w, equal_nan=True)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.unique(w, equal_nan=True))) }));
    answers.compare("np.unique(w, return_inverse=True, return_index=True, equal_nan=False)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.unique(w, return_inverse=True, return_index=True, equal_nan=False))) }));
    answers.compare("np.unique(n, return_index=True)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.unique(n, return_index=True))) }));
    answers.compare("np.isin(n, [4, 23], invert=True)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.isin(n, [4, 23], invert=True))) }));
    answers.compare("np.isin(i, t[0], invert=False)", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.isin(i, t[0], invert=False))) }));
    answers.compare("np.isin(w, [np.nan, 1.0], invert=True)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.isin(w, [np.nan, 1.0], invert=True))) }));
    answers.compare("np.array_equal(w, w, equal_nan=True)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.array_equal(w, w, equal_nan=True))) }));
    answers.compare("np.array_equal(w, w)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.array_equal(w, w))) }));
    answers.compare("np.array_equal(w, v, equal_nan=True)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.array_equal(w, v, equal_nan=True))) }));
    answers.compare("np.array_equal(rm, m, equal_nan=True)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.array_equal(rm, m, equal_nan=True))) }));
    answers.compare("np.array_equal(n, n[::-1], equal_nan=True)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.array_equal(n, n[::-1], equal_nan=True))) }));
    answers.compare("np.interp([-180.0, 170, 185, 10], [190.0, -190, 350, -350], [5.0, 10, 3, 4], period=360)", shown(|| { text(arr!(np.interp([-180.0, 170, 185, 10], [190.0, -190, 350, -350], [5.0, 10, 3, 4], period=360))) }));
    answers.compare("np.interp(v, [0.0, 1.0], [2, 5], period=3)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.interp(v, [0.0, 1.0], [2, 5], period=3))) }));
    answers.compare("np.interp(m, [0, 1, 2], [2.0, 5.0, 3.0], left=-1, right=1, period=-4)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.interp(m, [0, 1, 2], [2.0, 5.0, 3.0], left=-1, right=1, period=-4))) }));
    answers.compare("np.interp(1.5, [0.0, 1.0], [2, 5], period=0)", shown(|| { text(arr!(np.interp(1.5, [0.0, 1.0], [2, 5], period=0))) }));
    answers.compare("np.interp(w, [0.0, 1.0], [2, 5], period=2.5)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.interp(w, [0.0, 1.0], [2, 5], period=2.5))) }));
    answers.compare("o = np.zeros((7, 3)); np.fill_diagonal(o, 4, wrap=True); o", shown(|| { let mut o = arr!(np.zeros((7, 3))); arr!(np.fill_diagonal(o, 4, wrap=True)); text(arr!(o)) }));
    answers.compare("o = np.zeros((7, 3)); np.fill_diagonal(o, 4); o", shown(|| { let mut o = arr!(np.zeros((7, 3))); arr!(np.fill_diagonal(o, 4)); text(arr!(o)) }));
    answers.compare("o = np.zeros((3, 7)); np.fill_diagonal(o, [1, 2], wrap=True); o", shown(|| { let mut o = arr!(np.zeros((3, 7))); arr!(np.fill_diagonal(o, [1, 2], wrap=True)); text(arr!(o)) }));
    answers.compare("o = np.zeros((2, 2, 2)); np.fill_diagonal(o, 1, wrap=True); o", shown(|| { let mut o = arr!(np.zeros((2, 2, 2))); arr!(np.fill_diagonal(o, 1, wrap=True)); text(arr!(o)) }));
}

fn keywords_10(answers: &mut Answers) {
    answers.compare("o = np.zeros((6, 2)); np.fill_diagonal(o, [1, 2, 3], wrap=True); o", shown(|| { let mut o = arr!(np.zeros((6, 2))); arr!(np.fill_diagonal(o, [1, 2, 3], wrap=True)); text(arr!(o)) }));
    answers.compare("o = np.zeros((0, 2)); np.fill_diagonal(o, 1, wrap=True); o", shown(|| { let mut o = arr!(np.zeros((0, 2))); arr!(np.fill_diagonal(o, 1, wrap=True)); text(arr!(o)) }));
    answers.compare("np.array(v, ndmin=0)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.array(v, ndmin=0))) }));
    answers.compare("np.array(v, ndmin=1)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.array(v, ndmin=1))) }));
    answers.compare("np.array(v, ndmin=2)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.array(v, ndmin=2))) }));
    answers.compare("np.array(v, ndmin=3)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.array(v, ndmin=3))) }));
    answers.compare("np.array(v, ndmin=4)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.array(v, ndmin=4))) }));
    answers.compare("np.array(m, ndmin=0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.array(m, ndmin=0))) }));
    answers.compare("np.array(m, ndmin=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.array(m, ndmin=1))) }));
    answers.compare("np.array(m, ndmin=2)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.array(m, ndmin=2))) }));
    answers.compare("np.array(m, ndmin=3)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.array(m, ndmin=3))) }));
    answers.compare("np.array(m, ndmin=4)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.array(m, ndmin=4))) }));
    answers.compare("np.array(rt, ndmin=0)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.array(rt, ndmin=0))) }));
    answers.compare("np.array(rt, ndmin=1)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.array(rt, ndmin=1))) }));
    answers.compare("np.array(rt, ndmin=2)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.array(rt, ndmin=2))) }));
    answers.compare("np.array(rt, ndmin=3)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.array(rt, ndmin=3))) }));
    answers.compare("np.array(rt, ndmin=4)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.array(rt, ndmin=4))) }));
    answers.compare("np.array(2.5, ndmin=0)", shown(|| { text(arr!(np.array(2.5, ndmin=0))) }));
    answers.compare("np.array(2.5, ndmin=1)", shown(|| { text(arr!(np.array(2.5, ndmin=1))) }));
    answers.compare("np.array(2.5, ndmin=2)", shown(|| { text(arr!(np.array(2.5, ndmin=2))) }));
}

fn keywords_11(answers: &mut Answers) {
    answers.compare("np.array(2.5, ndmin=3)", shown(|| { text(arr!(np.array(2.5, ndmin=3))) }));
    answers.compare("np.array(2.5, ndmin=4)", shown(|| { text(arr!(np.array(2.5, ndmin=4))) }));
    answers.compare("np.array(n, dtype=np.float64, ndmin=2)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.array(n, dtype=np.float64, ndmin=2))) }));
    answers.compare("np.sort(n, kind='quicksort')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.sort(n, kind="quicksort"))) }));
    answers.compare("np.sort(n, kind='mergesort')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.sort(n, kind="mergesort"))) }));
    answers.compare("np.sort(n, kind='heapsort')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.sort(n, kind="heapsort"))) }));
    answers.compare("np.sort(n, kind='stable')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.sort(n, kind="stable"))) }));
    answers.compare("np.argsort(n, stable=True)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.argsort(n, stable=True))) }));
    answers.compare("np.angle(v, deg=True)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.angle(v, deg=True))) }));
    answers.compare("np.angle([1 + 1j, -1j], deg=True)", shown(|| { text(arr!(np.angle([1 + 1j, -1j], deg=True))) }));
    answers.compare("np.angle([1 + 1j], deg=False)", shown(|| { text(arr!(np.angle([1 + 1j], deg=False))) }));
}

const KEYWORDS: &[fn(&mut Answers)] = &[keywords_0, keywords_1, keywords_2, keywords_3, keywords_4, keywords_5, keywords_6, keywords_7, keywords_8, keywords_9, keywords_10, keywords_11];

fn casts_0(answers: &mut Answers) {
    answers.compare("o = np.zeros(4, dtype=np.float32); np.add(v, 0.7, out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(4, dtype=np.float32)); arr!(np.add(v, 0.7, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.float32); np.sqrt(v, out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(4, dtype=np.float32)); arr!(np.sqrt(v, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.float32); np.multiply(v, 2, where=k, out=o); o", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(4, dtype=np.float32)); arr!(np.multiply(v, 2, where=k, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(6, dtype=np.int16); np.multiply(n, 4000, out=o); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(np.zeros(6, dtype=np.int16)); arr!(np.multiply(n, 4000, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(6, dtype=np.int8); np.abs(n, out=o); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(np.zeros(6, dtype=np.int8)); arr!(np.abs(n, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(6, dtype=np.float32); np.add(n, n, out=o); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(np.zeros(6, dtype=np.float32)); arr!(np.add(n, n, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.int64); np.less(v, 1, out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(4, dtype=np.int64)); arr!(np.less(v, 1, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.float32); np.isnan(v, out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(4, dtype=np.float32)); arr!(np.isnan(v, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.int16); np.add(u % 100, 3, out=o); o", shown(|| { let u = arr!([7_u8, 0, 255, 16]); let mut o = arr!(np.zeros(4, dtype=np.int16)); arr!(np.add(u % 100, 3, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.float32); np.clip(v, 0, 1, out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(4, dtype=np.float32)); arr!(np.clip(v, 0, 1, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(6, dtype=np.int8); np.clip(n, -3, 9, out=o); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(np.zeros(6, dtype=np.int8)); arr!(np.clip(n, -3, 9, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.float32); np.round(v / 3, 2, out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(4, dtype=np.float32)); arr!(np.round(v / 3, 2, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.float32); np.cumsum(v / 3, out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(4, dtype=np.float32)); arr!(np.cumsum(v / 3, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.uint8); np.cumsum(u, out=o); o", shown(|| { let u = arr!([7_u8, 0, 255, 16]); let mut o = arr!(np.zeros(4, dtype=np.uint8)); arr!(np.cumsum(u, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(6, dtype=np.int16); np.cumprod(n % 5 + 1, out=o); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(np.zeros(6, dtype=np.int16)); arr!(np.cumprod(n % 5 + 1, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(6, dtype=np.float32); np.cumsum(n, out=o); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(np.zeros(6, dtype=np.float32)); arr!(np.cumsum(n, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.int64); np.cumsum(v, out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(4, dtype=np.int64)); arr!(np.cumsum(v, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.float32); np.sum(m / 3, axis=0, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(4, dtype=np.float32)); arr!(np.sum(m / 3, axis=0, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.int16); np.sum(m, axis=0, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(4, dtype=np.int16)); arr!(np.sum(m, axis=0, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(3, dtype=np.int64); np.mean(m + 0.75, axis=1, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(3, dtype=np.int64)); arr!(np.mean(m + 0.75, axis=1, out=o)); text(arr!(o)) }));
}

fn casts_1(answers: &mut Answers) {
    answers.compare("o = np.zeros(3, dtype=np.float32); np.std(m, axis=1, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(3, dtype=np.float32)); arr!(np.std(m, axis=1, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(3, dtype=np.float32); np.var(m, axis=1, ddof=1, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(3, dtype=np.float32)); arr!(np.var(m, axis=1, ddof=1, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(3, dtype=np.int8); np.max(m * 1.3, axis=1, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(3, dtype=np.int8)); arr!(np.max(m * 1.3, axis=1, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(3, dtype=np.float32); np.median(m, axis=1, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(3, dtype=np.float32)); arr!(np.median(m, axis=1, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(3, dtype=np.int8); np.median(m / 2, axis=1, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(3, dtype=np.int8)); arr!(np.median(m / 2, axis=1, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(3, dtype=np.float32); np.quantile(m, 0.3, axis=1, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(3, dtype=np.float32)); arr!(np.quantile(m, 0.3, axis=1, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.int8); np.any(m > 3, axis=0, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(4, dtype=np.int8)); arr!(np.any(m > 3, axis=0, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.float32); np.ptp(m, axis=0, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(4, dtype=np.float32)); arr!(np.ptp(m, axis=0, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(2, dtype=np.int16); np.take(n, [1, 3], out=o); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(np.zeros(2, dtype=np.int16)); arr!(np.take(n, [1, 3], out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(3, dtype=np.int8); np.take(v, [0, 1, 3], out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(3, dtype=np.int8)); arr!(np.take(v, [0, 1, 3], out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(8, dtype=np.float32); np.concatenate([v, v / 3], out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(8, dtype=np.float32)); arr!(np.concatenate([v, v / 3], out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros((2, 4), dtype=np.float32); np.stack([v, v / 3], out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros((2, 4), dtype=np.float32)); arr!(np.stack([v, v / 3], out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(6, dtype=np.float32); np.concatenate([n[:2], v], out=o); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(6, dtype=np.float32)); arr!(np.concatenate([n[:2], v], out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros((3, 3), dtype=np.float32); np.matmul(m, m.T / 3, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros((3, 3), dtype=np.float32)); arr!(np.matmul(m, m.T / 3, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros((4, 4), dtype=np.float32); np.outer(v, v / 3, out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros((4, 4), dtype=np.float32)); arr!(np.outer(v, v / 3, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros((2, 3), dtype=np.int8); np.subtract.outer([1, 2], [3, 4, 5], out=o); o", shown(|| { let mut o = arr!(np.zeros((2, 3), dtype=np.int8)); arr!(np.subtract.outer([1, 2], [3, 4, 5], out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.int64); np.minimum.reduce(m * 1.5, axis=0, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(4, dtype=np.int64)); arr!(np.minimum.reduce(m * 1.5, axis=0, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros((3, 4), dtype=np.int64); np.add.accumulate(m * 0.5, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros((3, 4), dtype=np.int64)); arr!(np.add.accumulate(m * 0.5, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.int8); np.nansum(m, axis=0, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(4, dtype=np.int8)); arr!(np.nansum(m, axis=0, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(3, dtype=np.float32); np.nanmax(m / 3, axis=1, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(3, dtype=np.float32)); arr!(np.nanmax(m / 3, axis=1, out=o)); text(arr!(o)) }));
}

fn casts_2(answers: &mut Answers) {
    answers.compare("o = np.zeros(4, dtype=np.float32); np.fix(v * 1.5, out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(4, dtype=np.float32)); arr!(np.fix(v * 1.5, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(3, dtype=np.int16); np.argmax(m, axis=1, out=o); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(np.zeros(3, dtype=np.int16)); arr!(np.argmax(m, axis=1, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(6, dtype=np.uint16); np.bitwise_count(n, out=o); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(np.zeros(6, dtype=np.uint16)); arr!(np.bitwise_count(n, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(2, dtype=np.int16); np.compress([1, 0, 1, 0], v, out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(2, dtype=np.int16)); arr!(np.compress([1, 0, 1, 0], v, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.int16); np.choose([0, 1, 1, 0], [v, v * 2], out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(4, dtype=np.int16)); arr!(np.choose([0, 1, 1, 0], [v, v * 2], out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.float32); np.hypot(v, 2, out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(4, dtype=np.float32)); arr!(np.hypot(v, 2, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(4, dtype=np.int64); np.add(v, 0.6, casting='unsafe', out=o); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros(4, dtype=np.int64)); arr!(np.add(v, 0.6, casting="unsafe", out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros(6, dtype=np.uint8); np.add(n, 1, casting='unsafe', out=o); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(np.zeros(6, dtype=np.uint8)); arr!(np.add(n, 1, casting="unsafe", out=o)); text(arr!(o)) }));
    answers.compare("o = u.copy(); np.add(o, n[:4] * 0 + 200, out=o, casting='unsafe'); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let u = arr!([7_u8, 0, 255, 16]); let mut o = arr!(u.copy()); arr!(np.add(o, n[:4] * 0 + 200, out=o, casting="unsafe")); text(arr!(o)) }));
    answers.compare("o = f.copy(); np.add(o, v[:3] / 3, out=o); o", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(f.copy()); arr!(np.add(o, v[:3] / 3, out=o)); text(arr!(o)) }));
    answers.compare("o = f.copy(); np.subtract(o[::-1], v[:3] / 3, out=o); o", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(f.copy()); arr!(np.subtract(o[::-1], v[:3] / 3, out=o)); text(arr!(o)) }));
    answers.compare("o = np.zeros((2, 4), dtype=np.float32); np.exp(v, out=o[1]); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(np.zeros((2, 4), dtype=np.float32)); arr!(np.exp(v, out=o[1])); text(arr!(o)) }));
    answers.compare("o = np.zeros((), dtype=np.int16); np.sum(n, out=o); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(np.zeros((), dtype=np.int16)); arr!(np.sum(n, out=o)); text(arr!(o)) }));
    answers.compare("o = f.copy(); np.copyto(o, [1, 2, 3]); o", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let mut o = arr!(f.copy()); arr!(np.copyto(o, [1, 2, 3])); text(arr!(o)) }));
    answers.compare("o = f.copy(); np.copyto(o, n[:3]); o", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(f.copy()); arr!(np.copyto(o, n[:3])); text(arr!(o)) }));
    answers.compare("o = f.copy(); np.copyto(o, v[:3] / 3, where=[True, False, True]); o", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(f.copy()); arr!(np.copyto(o, v[:3] / 3, where=[True, False, True])); text(arr!(o)) }));
    answers.compare("o = u.copy(); np.copyto(o, n[2:], casting='unsafe'); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let u = arr!([7_u8, 0, 255, 16]); let mut o = arr!(u.copy()); arr!(np.copyto(o, n[2:], casting="unsafe")); text(arr!(o)) }));
    answers.compare("o = n.copy(); np.copyto(o, m[2, 1] / 2, casting='unsafe'); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.copyto(o, m[2, 1] / 2, casting="unsafe")); text(arr!(o)) }));
    answers.compare("o = n.copy(); np.copyto(o, k[:1]); o", shown(|| { let k = arr!([true, false, true, true]); let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.copyto(o, k[:1])); text(arr!(o)) }));
    answers.compare("np.sum(n, initial=2.5)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.sum(n, initial=2.5))) }));
}

fn casts_3(answers: &mut Answers) {
    answers.compare("np.sum(n, initial=3)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.sum(n, initial=3))) }));
    answers.compare("np.sum(n, initial=v[3])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.sum(n, initial=v[3]))) }));
    answers.compare("np.sum(u, initial=2.5)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.sum(u, initial=2.5))) }));
    answers.compare("np.sum(u, initial=3)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.sum(u, initial=3))) }));
    answers.compare("np.sum(u, initial=v[3])", shown(|| { let u = arr!([7_u8, 0, 255, 16]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.sum(u, initial=v[3]))) }));
    answers.compare("np.sum(k, initial=2.5)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.sum(k, initial=2.5))) }));
    answers.compare("np.sum(k, initial=3)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.sum(k, initial=3))) }));
    answers.compare("np.sum(k, initial=v[3])", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.sum(k, initial=v[3]))) }));
    answers.compare("np.sum(v, initial=2.5)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.sum(v, initial=2.5))) }));
    answers.compare("np.sum(v, initial=3)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.sum(v, initial=3))) }));
    answers.compare("np.sum(v, initial=v[3])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.sum(v, initial=v[3]))) }));
    answers.compare("np.sum(f, initial=2.5)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.sum(f, initial=2.5))) }));
    answers.compare("np.sum(f, initial=3)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.sum(f, initial=3))) }));
    answers.compare("np.sum(f, initial=v[3])", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.sum(f, initial=v[3]))) }));
    answers.compare("np.prod(n, initial=2.5)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.prod(n, initial=2.5))) }));
    answers.compare("np.prod(n, initial=3)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.prod(n, initial=3))) }));
    answers.compare("np.prod(n, initial=v[3])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.prod(n, initial=v[3]))) }));
    answers.compare("np.prod(u, initial=2.5)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.prod(u, initial=2.5))) }));
    answers.compare("np.prod(u, initial=3)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.prod(u, initial=3))) }));
    answers.compare("np.prod(u, initial=v[3])", shown(|| { let u = arr!([7_u8, 0, 255, 16]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.prod(u, initial=v[3]))) }));
}

fn casts_4(answers: &mut Answers) {
    answers.compare("np.prod(k, initial=2.5)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.prod(k, initial=2.5))) }));
    answers.compare("np.prod(k, initial=3)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.prod(k, initial=3))) }));
    answers.compare("np.prod(k, initial=v[3])", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.prod(k, initial=v[3]))) }));
    answers.compare("np.prod(v, initial=2.5)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.prod(v, initial=2.5))) }));
    answers.compare("np.prod(v, initial=3)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.prod(v, initial=3))) }));
    answers.compare("np.prod(v, initial=v[3])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.prod(v, initial=v[3]))) }));
    answers.compare("np.prod(f, initial=2.5)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.prod(f, initial=2.5))) }));
    answers.compare("np.prod(f, initial=3)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.prod(f, initial=3))) }));
    answers.compare("np.prod(f, initial=v[3])", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.prod(f, initial=v[3]))) }));
    answers.compare("np.nansum(n, initial=2.5)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.nansum(n, initial=2.5))) }));
    answers.compare("np.nansum(n, initial=3)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.nansum(n, initial=3))) }));
    answers.compare("np.nansum(n, initial=v[3])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.nansum(n, initial=v[3]))) }));
    answers.compare("np.nansum(u, initial=2.5)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.nansum(u, initial=2.5))) }));
    answers.compare("np.nansum(u, initial=3)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.nansum(u, initial=3))) }));
    answers.compare("np.nansum(u, initial=v[3])", shown(|| { let u = arr!([7_u8, 0, 255, 16]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.nansum(u, initial=v[3]))) }));
    answers.compare("np.nansum(k, initial=2.5)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.nansum(k, initial=2.5))) }));
    answers.compare("np.nansum(k, initial=3)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.nansum(k, initial=3))) }));
    answers.compare("np.nansum(k, initial=v[3])", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.nansum(k, initial=v[3]))) }));
    answers.compare("np.nansum(v, initial=2.5)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.nansum(v, initial=2.5))) }));
    answers.compare("np.nansum(v, initial=3)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.nansum(v, initial=3))) }));
}

fn casts_5(answers: &mut Answers) {
    answers.compare("np.nansum(v, initial=v[3])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.nansum(v, initial=v[3]))) }));
    answers.compare("np.nansum(f, initial=2.5)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.nansum(f, initial=2.5))) }));
    answers.compare("np.nansum(f, initial=3)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.nansum(f, initial=3))) }));
    answers.compare("np.nansum(f, initial=v[3])", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.nansum(f, initial=v[3]))) }));
    answers.compare("np.sum(i, axis=0, initial=1.9)", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.sum(i, axis=0, initial=1.9))) }));
    answers.compare("np.sum(f, initial=v[0] / 3)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.sum(f, initial=v[0] / 3))) }));
    answers.compare("n.sum(initial=-0.5)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(n.sum(initial=-0.5))) }));
    answers.compare("np.prod(t, axis=(0, 1), initial=1.5, keepdims=True)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.prod(t, axis=(0, 1), initial=1.5, keepdims=True))) }));
    answers.compare("np.sum(n, where=n > 4, initial=2.5)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.sum(n, where=n > 4, initial=2.5))) }));
    answers.compare("np.mean(n, dtype=int)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.mean(n, dtype=int))) }));
    answers.compare("np.mean(n, dtype=complex)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.mean(n, dtype=complex))) }));
    answers.compare("np.mean(n, dtype=np.float32)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.mean(n, dtype=np.float32))) }));
    answers.compare("np.mean(n, dtype=np.complex64)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.mean(n, dtype=np.complex64))) }));
    answers.compare("np.mean(m, dtype=int)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.mean(m, dtype=int))) }));
    answers.compare("np.mean(m, dtype=complex)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.mean(m, dtype=complex))) }));
    answers.compare("np.mean(m, dtype=np.float32)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.mean(m, dtype=np.float32))) }));
    answers.compare("np.mean(m, dtype=np.complex64)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.mean(m, dtype=np.complex64))) }));
    answers.compare("np.mean(u, dtype=int)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.mean(u, dtype=int))) }));
    answers.compare("np.mean(u, dtype=complex)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.mean(u, dtype=complex))) }));
    answers.compare("np.mean(u, dtype=np.float32)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.mean(u, dtype=np.float32))) }));
}

fn casts_6(answers: &mut Answers) {
    answers.compare("np.mean(u, dtype=np.complex64)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.mean(u, dtype=np.complex64))) }));
    answers.compare("np.mean(v * 1.7, dtype=int)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.mean(v * 1.7, dtype=int))) }));
    answers.compare("np.mean(v * 1.7, dtype=complex)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.mean(v * 1.7, dtype=complex))) }));
    answers.compare("np.mean(v * 1.7, dtype=np.float32)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.mean(v * 1.7, dtype=np.float32))) }));
    answers.compare("np.mean(v * 1.7, dtype=np.complex64)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.mean(v * 1.7, dtype=np.complex64))) }));
    answers.compare("np.mean(k, dtype=int)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.mean(k, dtype=int))) }));
    answers.compare("np.mean(k, dtype=complex)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.mean(k, dtype=complex))) }));
    answers.compare("np.mean(k, dtype=np.float32)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.mean(k, dtype=np.float32))) }));
    answers.compare("np.mean(k, dtype=np.complex64)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.mean(k, dtype=np.complex64))) }));
    answers.compare("np.var(n, dtype=complex)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.var(n, dtype=complex))) }));
    answers.compare("np.var(n, dtype=np.complex64)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.var(n, dtype=np.complex64))) }));
    answers.compare("np.var(n, dtype=np.float32)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.var(n, dtype=np.float32))) }));
    answers.compare("np.var(m, dtype=complex)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.var(m, dtype=complex))) }));
    answers.compare("np.var(m, dtype=np.complex64)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.var(m, dtype=np.complex64))) }));
    answers.compare("np.var(m, dtype=np.float32)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.var(m, dtype=np.float32))) }));
    answers.compare("np.var(k, dtype=complex)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.var(k, dtype=complex))) }));
    answers.compare("np.var(k, dtype=np.complex64)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.var(k, dtype=np.complex64))) }));
    answers.compare("np.var(k, dtype=np.float32)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.var(k, dtype=np.float32))) }));
    answers.compare("np.std(n, dtype=complex)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.std(n, dtype=complex))) }));
    answers.compare("np.std(n, dtype=np.complex64)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.std(n, dtype=np.complex64))) }));
}

fn casts_7(answers: &mut Answers) {
    answers.compare("np.std(n, dtype=np.float32)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.std(n, dtype=np.float32))) }));
    answers.compare("np.std(m, dtype=complex)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.std(m, dtype=complex))) }));
    answers.compare("np.std(m, dtype=np.complex64)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.std(m, dtype=np.complex64))) }));
    answers.compare("np.std(m, dtype=np.float32)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.std(m, dtype=np.float32))) }));
    answers.compare("np.std(k, dtype=complex)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.std(k, dtype=complex))) }));
    answers.compare("np.std(k, dtype=np.complex64)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.std(k, dtype=np.complex64))) }));
    answers.compare("np.std(k, dtype=np.float32)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.std(k, dtype=np.float32))) }));
    answers.compare("np.array(n, dtype='f4')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.array(n, dtype="f4"))) }));
    answers.compare("np.ones(2, dtype='f4')", shown(|| { text(arr!(np.ones(2, dtype="f4"))) }));
    answers.compare("np.sum(n, dtype='f4')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.sum(n, dtype="f4"))) }));
    answers.compare("np.array(n, dtype='f8')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.array(n, dtype="f8"))) }));
    answers.compare("np.ones(2, dtype='f8')", shown(|| { text(arr!(np.ones(2, dtype="f8"))) }));
    answers.compare("np.sum(n, dtype='f8')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.sum(n, dtype="f8"))) }));
    answers.compare("np.array(n, dtype='u1')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.array(n, dtype="u1"))) }));
    answers.compare("np.ones(2, dtype='u1')", shown(|| { text(arr!(np.ones(2, dtype="u1"))) }));
    answers.compare("np.array(n, dtype='i2')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.array(n, dtype="i2"))) }));
    answers.compare("np.ones(2, dtype='i2')", shown(|| { text(arr!(np.ones(2, dtype="i2"))) }));
    answers.compare("np.array(n, dtype='b1')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.array(n, dtype="b1"))) }));
    answers.compare("np.ones(2, dtype='b1')", shown(|| { text(arr!(np.ones(2, dtype="b1"))) }));
    answers.compare("np.array(n, dtype='c16')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.array(n, dtype="c16"))) }));
}

fn casts_8(answers: &mut Answers) {
    answers.compare("np.ones(2, dtype='c16')", shown(|| { text(arr!(np.ones(2, dtype="c16"))) }));
    answers.compare("np.sum(n, dtype='c16')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.sum(n, dtype="c16"))) }));
    answers.compare("np.array(n, dtype='<f4')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.array(n, dtype="<f4"))) }));
    answers.compare("np.ones(2, dtype='<f4')", shown(|| { text(arr!(np.ones(2, dtype="<f4"))) }));
    answers.compare("np.sum(n, dtype='<f4')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.sum(n, dtype="<f4"))) }));
    answers.compare("np.array(n, dtype='float32')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.array(n, dtype="float32"))) }));
    answers.compare("np.ones(2, dtype='float32')", shown(|| { text(arr!(np.ones(2, dtype="float32"))) }));
    answers.compare("np.sum(n, dtype='float32')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.sum(n, dtype="float32"))) }));
    answers.compare("np.zeros(2, dtype=np.dtype('f4'))", shown(|| { text(arr!(np.zeros(2, dtype=np.dtype("f4")))) }));
    answers.compare("n.astype(np.dtype(np.uint8))", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(n.astype(np.dtype(np.uint8)))) }));
    answers.compare("n.astype('f4')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(n.astype("f4"))) }));
    answers.compare("np.int64(2.7)", shown(|| { text(arr!(np.int64(2.7))) }));
    answers.compare("np.uint8(2.7)", shown(|| { text(arr!(np.uint8(2.7))) }));
    answers.compare("np.int64(-2.7)", shown(|| { text(arr!(np.int64(-2.7))) }));
    answers.compare("np.mean(m * 1.1, axis=0, dtype=int)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.mean(m * 1.1, axis=0, dtype=int))) }));
    answers.compare("np.mean(u, dtype=np.uint64)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.mean(u, dtype=np.uint64))) }));
    answers.compare("np.mean(m, axis=1, dtype=np.uint64, keepdims=True)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.mean(m, axis=1, dtype=np.uint64, keepdims=True))) }));
    answers.compare("n.mean(dtype=np.int64)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(n.mean(dtype=np.int64))) }));
    answers.compare("np.var(m, axis=0, ddof=1, dtype=complex)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.var(m, axis=0, ddof=1, dtype=complex))) }));
}

const CASTS: &[fn(&mut Answers)] = &[casts_0, casts_1, casts_2, casts_3, casts_4, casts_5, casts_6, casts_7, casts_8];

fn other_0(answers: &mut Answers) {
    answers.compare("np.choose([1, 0, 1, 1], m[:2])", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.choose([1, 0, 1, 1], m[:2]))) }));
    answers.compare("np.choose(k * 1, m[1:])", shown(|| { let k = arr!([true, false, true, true]); let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.choose(k * 1, m[1:]))) }));
    answers.compare("np.choose([[0], [1]], m[:2])", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.choose([[0], [1]], m[:2]))) }));
    answers.compare("np.choose(1, m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.choose(1, m))) }));
    answers.compare("np.choose([2, 0], i[:, :2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.choose([2, 0], i[:, :2]))) }));
    answers.compare("np.choose([1, 4, -1, 0], m, mode='wrap')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.choose([1, 4, -1, 0], m, mode="wrap"))) }));
    answers.compare("np.choose([1, 4, -1, 0], m, mode='clip')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.choose([1, 4, -1, 0], m, mode="clip"))) }));
    answers.compare("np.choose([[1, 0], [0, 1]], v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.choose([[1, 0], [0, 1]], v))) }));
    answers.compare("np.choose([1, 0, 2, 1], rm)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.choose([1, 0, 2, 1], rm))) }));
    answers.compare("np.choose([0, 1], rt[:, 0, :2])", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.choose([0, 1], rt[:, 0, :2]))) }));
    answers.compare("np.choose(n[:3] % 2, i)", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.choose(n[:3] % 2, i))) }));
    answers.compare("np.ravel_multi_index(np.array([[0, 1], [2, 3]]), (3, 4))", shown(|| { text(arr!(np.ravel_multi_index(np.array([[0, 1], [2, 3]]), (3, 4)))) }));
    answers.compare("np.ravel_multi_index(i[:, :2], (2, 6))", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.ravel_multi_index(i[:, :2], (2, 6)))) }));
    answers.compare("np.ravel_multi_index(np.array([1, 2]), (3, 4))", shown(|| { text(arr!(np.ravel_multi_index(np.array([1, 2]), (3, 4)))) }));
    answers.compare("np.ravel_multi_index(np.array([[3, 6, 6], [4, 5, 1]]), (7, 6), order='F')", shown(|| { text(arr!(np.ravel_multi_index(np.array([[3, 6, 6], [4, 5, 1]]), (7, 6), order="F"))) }));
    answers.compare("np.ravel_multi_index(np.array([[3, 6, 6], [4, 5, 1]]), (4, 6), mode='clip')", shown(|| { text(arr!(np.ravel_multi_index(np.array([[3, 6, 6], [4, 5, 1]]), (4, 6), mode="clip"))) }));
    answers.compare("np.ravel_multi_index(np.array([[3, 6, 6], [4, 5, 1]]), (4, 4), mode=('clip', 'wrap'))", shown(|| { text(arr!(np.ravel_multi_index(np.array([[3, 6, 6], [4, 5, 1]]), (4, 4), mode=("clip", "wrap")))) }));
    answers.compare("np.ravel_multi_index(np.argwhere(m > 6).T, (3, 4))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.ravel_multi_index(np.argwhere(m > 6).T, (3, 4)))) }));
    answers.compare("np.ravel_multi_index(np.array([[3, 6, 6], [4, 5, 1]]), (7, 6, 2))", shown(|| { text(arr!(np.ravel_multi_index(np.array([[3, 6, 6], [4, 5, 1]]), (7, 6, 2)))) }));
    answers.compare("np.ravel_multi_index(np.array([[3, 1], [4, 9]]), (7, 6))", shown(|| { text(arr!(np.ravel_multi_index(np.array([[3, 1], [4, 9]]), (7, 6)))) }));
}

fn other_1(answers: &mut Answers) {
    answers.compare("np.r_['-1', m, m[:, :2]]", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.r_["-1", m, m[:, :2]])) }));
    answers.compare("np.r_['0', v, 1, n]", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.r_["0", v, 1, n])) }));
    answers.compare("np.r_['0,2', [1, 2, 3], [4, 5, 6]]", shown(|| { text(arr!(np.r_["0,2", [1, 2, 3], [4, 5, 6]])) }));
    answers.compare("np.r_['0,2,0', [1, 2, 3], [4, 5, 6]]", shown(|| { text(arr!(np.r_["0,2,0", [1, 2, 3], [4, 5, 6]])) }));
    answers.compare("np.r_['1,2,0', [1, 2, 3], [4, 5, 6]]", shown(|| { text(arr!(np.r_["1,2,0", [1, 2, 3], [4, 5, 6]])) }));
    answers.compare("np.r_['1', m, m]", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.r_["1", m, m])) }));
    answers.compare("np.r_['1,3', m, m]", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.r_["1,3", m, m])) }));
    answers.compare("np.r_['r', v, v]", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.r_["r", v, v])) }));
    answers.compare("np.r_['c', v, 1.5]", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.r_["c", v, 1.5])) }));
    answers.compare("np.r_['r', [1, 2, 3], [4, 5, 6]]", shown(|| { text(arr!(np.r_["r", [1, 2, 3], [4, 5, 6]])) }));
    answers.compare("np.r_['0,2', v, m]", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.r_["0,2", v, m])) }));
    answers.compare("np.r_['0,3,0', [1, 2], [3, 4]]", shown(|| { text(arr!(np.r_["0,3,0", [1, 2], [3, 4]])) }));
    answers.compare("np.r_['1,2', 0:3, [7]]", shown(|| { text(arr!(np.r_["1,2", 0:3, [7]])) }));
    answers.compare("np.sum(2.5)", shown(|| { text(arr!(np.sum(2.5))) }));
    answers.compare("np.prod(2.5)", shown(|| { text(arr!(np.prod(2.5))) }));
    answers.compare("np.mean(2.5)", shown(|| { text(arr!(np.mean(2.5))) }));
    answers.compare("np.max(2.5)", shown(|| { text(arr!(np.max(2.5))) }));
    answers.compare("np.min(2.5)", shown(|| { text(arr!(np.min(2.5))) }));
    answers.compare("np.median(2.5)", shown(|| { text(arr!(np.median(2.5))) }));
    answers.compare("np.std(2.5)", shown(|| { text(arr!(np.std(2.5))) }));
}

fn other_2(answers: &mut Answers) {
    answers.compare("np.var(2.5)", shown(|| { text(arr!(np.var(2.5))) }));
    answers.compare("np.ptp(2.5)", shown(|| { text(arr!(np.ptp(2.5))) }));
    answers.compare("np.any(2.5)", shown(|| { text(arr!(np.any(2.5))) }));
    answers.compare("np.nansum(2.5)", shown(|| { text(arr!(np.nansum(2.5))) }));
    answers.compare("np.nanprod(2.5)", shown(|| { text(arr!(np.nanprod(2.5))) }));
    answers.compare("np.sum(3)", shown(|| { text(arr!(np.sum(3))) }));
    answers.compare("np.prod(3)", shown(|| { text(arr!(np.prod(3))) }));
    answers.compare("np.mean(3)", shown(|| { text(arr!(np.mean(3))) }));
    answers.compare("np.max(3)", shown(|| { text(arr!(np.max(3))) }));
    answers.compare("np.cumsum(3)", shown(|| { text(arr!(np.cumsum(3))) }));
    answers.compare("np.cumprod(3)", shown(|| { text(arr!(np.cumprod(3))) }));
    answers.compare("np.argmax(3)", shown(|| { text(arr!(np.argmax(3))) }));
    answers.compare("np.nansum(3)", shown(|| { text(arr!(np.nansum(3))) }));
    answers.compare("np.nancumsum(3)", shown(|| { text(arr!(np.nancumsum(3))) }));
    answers.compare("np.all(3)", shown(|| { text(arr!(np.all(3))) }));
    answers.compare("np.linalg.cross(i.T, i.T[:, ::-1], axis=0)", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.linalg.cross(i.T, i.T[:, ::-1], axis=0))) }));
    answers.compare("np.linalg.cross(t[:, :, :1], t[:, :, 1:2], axis=1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.linalg.cross(t[:, :, :1], t[:, :, 1:2], axis=1))) }));
    answers.compare("np.linalg.cross(i, i[::-1])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.linalg.cross(i, i[::-1]))) }));
    answers.compare("np.round(np.fft.irfft2(np.fft.rfft2(m), s=m.shape), 6) + 0.0", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.round(np.fft.irfft2(np.fft.rfft2(m), s=m.shape), 6) + 0.0)) }));
    answers.compare("np.round(np.fft.ifft2(np.fft.fft2(m), s=m.shape, axes=(0, 1)).real, 6) + 0.0", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.round(np.fft.ifft2(np.fft.fft2(m), s=m.shape, axes=(0, 1)).real, 6) + 0.0)) }));
}

fn other_3(answers: &mut Answers) {
    answers.compare("np.fft.fft2(m, s=[2, 3]).imag", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.fft.fft2(m, s=[2, 3]).imag)) }));
    answers.compare("np.real(1 + 2j)", shown(|| { text(arr!(np.real(1 + 2j))) }));
    answers.compare("np.imag(1 + 2j)", shown(|| { text(arr!(np.imag(1 + 2j))) }));
    answers.compare("np.imag(-2j)", shown(|| { text(arr!(np.imag(-2j))) }));
}

const OTHER: &[fn(&mut Answers)] = &[other_0, other_1, other_2, other_3];

fn ufuncs_0(answers: &mut Answers) {
    answers.compare("np.subtract.reduce(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.subtract.reduce(v))) }));
    answers.compare("np.subtract.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.subtract.reduce(m))) }));
    answers.compare("np.subtract.reduce(t + 1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.subtract.reduce(t + 1))) }));
    answers.compare("np.subtract.reduce(f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.subtract.reduce(f))) }));
    answers.compare("np.divide.reduce(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.divide.reduce(v))) }));
    answers.compare("np.divide.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.divide.reduce(m))) }));
    answers.compare("np.divide.reduce(t + 1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.divide.reduce(t + 1))) }));
    answers.compare("np.divide.reduce(f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.divide.reduce(f))) }));
    answers.compare("np.floor_divide.reduce(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.floor_divide.reduce(v))) }));
    answers.compare("np.floor_divide.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.floor_divide.reduce(m))) }));
    answers.compare("np.floor_divide.reduce(t + 1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.floor_divide.reduce(t + 1))) }));
    answers.compare("np.floor_divide.reduce(f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.floor_divide.reduce(f))) }));
    answers.compare("np.remainder.reduce(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.remainder.reduce(v))) }));
    answers.compare("np.remainder.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.remainder.reduce(m))) }));
    answers.compare("np.remainder.reduce(t + 1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.remainder.reduce(t + 1))) }));
    answers.compare("np.remainder.reduce(f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.remainder.reduce(f))) }));
    answers.compare("np.fmod.reduce(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.fmod.reduce(v))) }));
    answers.compare("np.fmod.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.fmod.reduce(m))) }));
    answers.compare("np.fmod.reduce(t + 1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.fmod.reduce(t + 1))) }));
    answers.compare("np.fmod.reduce(f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.fmod.reduce(f))) }));
}

fn ufuncs_1(answers: &mut Answers) {
    answers.compare("np.hypot.reduce(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.hypot.reduce(v))) }));
    answers.compare("np.hypot.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.hypot.reduce(m))) }));
    answers.compare("np.hypot.reduce(t + 1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.hypot.reduce(t + 1))) }));
    answers.compare("np.hypot.reduce(f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.hypot.reduce(f))) }));
    answers.compare("np.logaddexp.reduce(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.logaddexp.reduce(v))) }));
    answers.compare("np.logaddexp.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.logaddexp.reduce(m))) }));
    answers.compare("np.logaddexp.reduce(t + 1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.logaddexp.reduce(t + 1))) }));
    answers.compare("np.logaddexp.reduce(f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.logaddexp.reduce(f))) }));
    answers.compare("np.maximum.reduce(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.maximum.reduce(v))) }));
    answers.compare("np.maximum.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.maximum.reduce(m))) }));
    answers.compare("np.maximum.reduce(t + 1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.maximum.reduce(t + 1))) }));
    answers.compare("np.maximum.reduce(f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.maximum.reduce(f))) }));
    answers.compare("np.fmax.reduce(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.fmax.reduce(v))) }));
    answers.compare("np.fmax.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.fmax.reduce(m))) }));
    answers.compare("np.fmax.reduce(t + 1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.fmax.reduce(t + 1))) }));
    answers.compare("np.fmax.reduce(f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.fmax.reduce(f))) }));
    answers.compare("np.minimum.reduce(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.minimum.reduce(v))) }));
    answers.compare("np.minimum.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.minimum.reduce(m))) }));
    answers.compare("np.minimum.reduce(t + 1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.minimum.reduce(t + 1))) }));
    answers.compare("np.minimum.reduce(f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.minimum.reduce(f))) }));
}

fn ufuncs_2(answers: &mut Answers) {
    answers.compare("np.fmin.reduce(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.fmin.reduce(v))) }));
    answers.compare("np.fmin.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.fmin.reduce(m))) }));
    answers.compare("np.fmin.reduce(t + 1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.fmin.reduce(t + 1))) }));
    answers.compare("np.fmin.reduce(f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.fmin.reduce(f))) }));
    answers.compare("np.copysign.reduce(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.copysign.reduce(v))) }));
    answers.compare("np.copysign.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.copysign.reduce(m))) }));
    answers.compare("np.copysign.reduce(t + 1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.copysign.reduce(t + 1))) }));
    answers.compare("np.copysign.reduce(f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.copysign.reduce(f))) }));
    answers.compare("np.float_power.reduce(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.float_power.reduce(v))) }));
    answers.compare("np.float_power.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.float_power.reduce(m))) }));
    answers.compare("np.float_power.reduce(t + 1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.float_power.reduce(t + 1))) }));
    answers.compare("np.float_power.reduce(f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.float_power.reduce(f))) }));
    answers.compare("np.subtract.reduce(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.subtract.reduce(m, axis=1))) }));
    answers.compare("np.subtract.reduce(q + 1, axis=-2, keepdims=True)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.subtract.reduce(q + 1, axis=-2, keepdims=True))) }));
    answers.compare("np.subtract.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.subtract.accumulate(v))) }));
    answers.compare("np.subtract.accumulate(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.subtract.accumulate(m, axis=1))) }));
    answers.compare("np.subtract.reduceat(v, [0, 2, 1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.subtract.reduceat(v, [0, 2, 1]))) }));
    answers.compare("np.subtract.reduceat(m, [1, 3], axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.subtract.reduceat(m, [1, 3], axis=1))) }));
    answers.compare("np.subtract.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.subtract.outer(v, f))) }));
    answers.compare("np.subtract.outer(i + 1, [1, 2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.subtract.outer(i + 1, [1, 2]))) }));
}

fn ufuncs_3(answers: &mut Answers) {
    answers.compare("np.subtract.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.subtract.reduce(re))) }));
    answers.compare("np.divide.reduce(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.divide.reduce(m, axis=1))) }));
    answers.compare("np.divide.reduce(q + 1, axis=-2, keepdims=True)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.divide.reduce(q + 1, axis=-2, keepdims=True))) }));
    answers.compare("np.divide.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.divide.accumulate(v))) }));
    answers.compare("np.divide.accumulate(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.divide.accumulate(m, axis=1))) }));
    answers.compare("np.divide.reduceat(v, [0, 2, 1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.divide.reduceat(v, [0, 2, 1]))) }));
    answers.compare("np.divide.reduceat(m, [1, 3], axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.divide.reduceat(m, [1, 3], axis=1))) }));
    answers.compare("np.divide.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.divide.outer(v, f))) }));
    answers.compare("np.divide.outer(i + 1, [1, 2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.divide.outer(i + 1, [1, 2]))) }));
    answers.compare("np.divide.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.divide.reduce(re))) }));
    answers.compare("np.floor_divide.reduce(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.floor_divide.reduce(m, axis=1))) }));
    answers.compare("np.floor_divide.reduce(q + 1, axis=-2, keepdims=True)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.floor_divide.reduce(q + 1, axis=-2, keepdims=True))) }));
    answers.compare("np.floor_divide.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.floor_divide.accumulate(v))) }));
    answers.compare("np.floor_divide.accumulate(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.floor_divide.accumulate(m, axis=1))) }));
    answers.compare("np.floor_divide.reduceat(v, [0, 2, 1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.floor_divide.reduceat(v, [0, 2, 1]))) }));
    answers.compare("np.floor_divide.reduceat(m, [1, 3], axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.floor_divide.reduceat(m, [1, 3], axis=1))) }));
    answers.compare("np.floor_divide.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.floor_divide.outer(v, f))) }));
    answers.compare("np.floor_divide.outer(i + 1, [1, 2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.floor_divide.outer(i + 1, [1, 2]))) }));
    answers.compare("np.floor_divide.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.floor_divide.reduce(re))) }));
    answers.compare("np.remainder.reduce(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.remainder.reduce(m, axis=1))) }));
}

fn ufuncs_4(answers: &mut Answers) {
    answers.compare("np.remainder.reduce(q + 1, axis=-2, keepdims=True)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.remainder.reduce(q + 1, axis=-2, keepdims=True))) }));
    answers.compare("np.remainder.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.remainder.accumulate(v))) }));
    answers.compare("np.remainder.accumulate(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.remainder.accumulate(m, axis=1))) }));
    answers.compare("np.remainder.reduceat(v, [0, 2, 1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.remainder.reduceat(v, [0, 2, 1]))) }));
    answers.compare("np.remainder.reduceat(m, [1, 3], axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.remainder.reduceat(m, [1, 3], axis=1))) }));
    answers.compare("np.remainder.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.remainder.outer(v, f))) }));
    answers.compare("np.remainder.outer(i + 1, [1, 2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.remainder.outer(i + 1, [1, 2]))) }));
    answers.compare("np.remainder.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.remainder.reduce(re))) }));
    answers.compare("np.fmod.reduce(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.fmod.reduce(m, axis=1))) }));
    answers.compare("np.fmod.reduce(q + 1, axis=-2, keepdims=True)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.fmod.reduce(q + 1, axis=-2, keepdims=True))) }));
    answers.compare("np.fmod.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.fmod.accumulate(v))) }));
    answers.compare("np.fmod.accumulate(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.fmod.accumulate(m, axis=1))) }));
    answers.compare("np.fmod.reduceat(v, [0, 2, 1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.fmod.reduceat(v, [0, 2, 1]))) }));
    answers.compare("np.fmod.reduceat(m, [1, 3], axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.fmod.reduceat(m, [1, 3], axis=1))) }));
    answers.compare("np.fmod.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.fmod.outer(v, f))) }));
    answers.compare("np.fmod.outer(i + 1, [1, 2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.fmod.outer(i + 1, [1, 2]))) }));
    answers.compare("np.fmod.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.fmod.reduce(re))) }));
    answers.compare("np.hypot.reduce(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.hypot.reduce(m, axis=1))) }));
    answers.compare("np.hypot.reduce(q + 1, axis=-2, keepdims=True)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.hypot.reduce(q + 1, axis=-2, keepdims=True))) }));
    answers.compare("np.hypot.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.hypot.accumulate(v))) }));
}

fn ufuncs_5(answers: &mut Answers) {
    answers.compare("np.hypot.accumulate(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.hypot.accumulate(m, axis=1))) }));
    answers.compare("np.hypot.reduceat(v, [0, 2, 1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.hypot.reduceat(v, [0, 2, 1]))) }));
    answers.compare("np.hypot.reduceat(m, [1, 3], axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.hypot.reduceat(m, [1, 3], axis=1))) }));
    answers.compare("np.hypot.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.hypot.outer(v, f))) }));
    answers.compare("np.hypot.outer(i + 1, [1, 2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.hypot.outer(i + 1, [1, 2]))) }));
    answers.compare("np.hypot.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.hypot.reduce(re))) }));
    answers.compare("np.logaddexp.reduce(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.logaddexp.reduce(m, axis=1))) }));
    answers.compare("np.logaddexp.reduce(q + 1, axis=-2, keepdims=True)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.logaddexp.reduce(q + 1, axis=-2, keepdims=True))) }));
    answers.compare("np.logaddexp.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.logaddexp.accumulate(v))) }));
    answers.compare("np.logaddexp.accumulate(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.logaddexp.accumulate(m, axis=1))) }));
    answers.compare("np.logaddexp.reduceat(v, [0, 2, 1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.logaddexp.reduceat(v, [0, 2, 1]))) }));
    answers.compare("np.logaddexp.reduceat(m, [1, 3], axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.logaddexp.reduceat(m, [1, 3], axis=1))) }));
    answers.compare("np.logaddexp.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.logaddexp.outer(v, f))) }));
    answers.compare("np.logaddexp.outer(i + 1, [1, 2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.logaddexp.outer(i + 1, [1, 2]))) }));
    answers.compare("np.logaddexp.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.logaddexp.reduce(re))) }));
    answers.compare("np.maximum.reduce(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.maximum.reduce(m, axis=1))) }));
    answers.compare("np.maximum.reduce(q + 1, axis=-2, keepdims=True)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.maximum.reduce(q + 1, axis=-2, keepdims=True))) }));
    answers.compare("np.maximum.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.maximum.accumulate(v))) }));
    answers.compare("np.maximum.accumulate(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.maximum.accumulate(m, axis=1))) }));
    answers.compare("np.maximum.reduceat(v, [0, 2, 1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.maximum.reduceat(v, [0, 2, 1]))) }));
}

fn ufuncs_6(answers: &mut Answers) {
    answers.compare("np.maximum.reduceat(m, [1, 3], axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.maximum.reduceat(m, [1, 3], axis=1))) }));
    answers.compare("np.maximum.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.maximum.outer(v, f))) }));
    answers.compare("np.maximum.outer(i + 1, [1, 2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.maximum.outer(i + 1, [1, 2]))) }));
    answers.compare("np.maximum.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.maximum.reduce(re))) }));
    answers.compare("np.fmax.reduce(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.fmax.reduce(m, axis=1))) }));
    answers.compare("np.fmax.reduce(q + 1, axis=-2, keepdims=True)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.fmax.reduce(q + 1, axis=-2, keepdims=True))) }));
    answers.compare("np.fmax.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.fmax.accumulate(v))) }));
    answers.compare("np.fmax.accumulate(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.fmax.accumulate(m, axis=1))) }));
    answers.compare("np.fmax.reduceat(v, [0, 2, 1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.fmax.reduceat(v, [0, 2, 1]))) }));
    answers.compare("np.fmax.reduceat(m, [1, 3], axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.fmax.reduceat(m, [1, 3], axis=1))) }));
    answers.compare("np.fmax.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.fmax.outer(v, f))) }));
    answers.compare("np.fmax.outer(i + 1, [1, 2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.fmax.outer(i + 1, [1, 2]))) }));
    answers.compare("np.fmax.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.fmax.reduce(re))) }));
    answers.compare("np.minimum.reduce(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.minimum.reduce(m, axis=1))) }));
    answers.compare("np.minimum.reduce(q + 1, axis=-2, keepdims=True)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.minimum.reduce(q + 1, axis=-2, keepdims=True))) }));
    answers.compare("np.minimum.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.minimum.accumulate(v))) }));
    answers.compare("np.minimum.accumulate(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.minimum.accumulate(m, axis=1))) }));
    answers.compare("np.minimum.reduceat(v, [0, 2, 1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.minimum.reduceat(v, [0, 2, 1]))) }));
    answers.compare("np.minimum.reduceat(m, [1, 3], axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.minimum.reduceat(m, [1, 3], axis=1))) }));
    answers.compare("np.minimum.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.minimum.outer(v, f))) }));
}

fn ufuncs_7(answers: &mut Answers) {
    answers.compare("np.minimum.outer(i + 1, [1, 2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.minimum.outer(i + 1, [1, 2]))) }));
    answers.compare("np.minimum.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.minimum.reduce(re))) }));
    answers.compare("np.fmin.reduce(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.fmin.reduce(m, axis=1))) }));
    answers.compare("np.fmin.reduce(q + 1, axis=-2, keepdims=True)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.fmin.reduce(q + 1, axis=-2, keepdims=True))) }));
    answers.compare("np.fmin.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.fmin.accumulate(v))) }));
    answers.compare("np.fmin.accumulate(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.fmin.accumulate(m, axis=1))) }));
    answers.compare("np.fmin.reduceat(v, [0, 2, 1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.fmin.reduceat(v, [0, 2, 1]))) }));
    answers.compare("np.fmin.reduceat(m, [1, 3], axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.fmin.reduceat(m, [1, 3], axis=1))) }));
    answers.compare("np.fmin.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.fmin.outer(v, f))) }));
    answers.compare("np.fmin.outer(i + 1, [1, 2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.fmin.outer(i + 1, [1, 2]))) }));
    answers.compare("np.fmin.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.fmin.reduce(re))) }));
    answers.compare("np.copysign.reduce(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.copysign.reduce(m, axis=1))) }));
    answers.compare("np.copysign.reduce(q + 1, axis=-2, keepdims=True)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.copysign.reduce(q + 1, axis=-2, keepdims=True))) }));
    answers.compare("np.copysign.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.copysign.accumulate(v))) }));
    answers.compare("np.copysign.accumulate(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.copysign.accumulate(m, axis=1))) }));
    answers.compare("np.copysign.reduceat(v, [0, 2, 1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.copysign.reduceat(v, [0, 2, 1]))) }));
    answers.compare("np.copysign.reduceat(m, [1, 3], axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.copysign.reduceat(m, [1, 3], axis=1))) }));
    answers.compare("np.copysign.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.copysign.outer(v, f))) }));
    answers.compare("np.copysign.outer(i + 1, [1, 2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.copysign.outer(i + 1, [1, 2]))) }));
    answers.compare("np.copysign.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.copysign.reduce(re))) }));
}

fn ufuncs_8(answers: &mut Answers) {
    answers.compare("np.float_power.reduce(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.float_power.reduce(m, axis=1))) }));
    answers.compare("np.float_power.reduce(q + 1, axis=-2, keepdims=True)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.float_power.reduce(q + 1, axis=-2, keepdims=True))) }));
    answers.compare("np.float_power.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.float_power.accumulate(v))) }));
    answers.compare("np.float_power.accumulate(m, axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.float_power.accumulate(m, axis=1))) }));
    answers.compare("np.float_power.reduceat(v, [0, 2, 1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.float_power.reduceat(v, [0, 2, 1]))) }));
    answers.compare("np.float_power.reduceat(m, [1, 3], axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.float_power.reduceat(m, [1, 3], axis=1))) }));
    answers.compare("np.float_power.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.float_power.outer(v, f))) }));
    answers.compare("np.float_power.outer(i + 1, [1, 2])", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.float_power.outer(i + 1, [1, 2]))) }));
    answers.compare("np.float_power.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.float_power.reduce(re))) }));
    answers.compare("np.gcd.reduce(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.gcd.reduce(n))) }));
    answers.compare("np.gcd.reduce(t, axis=0)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.gcd.reduce(t, axis=0))) }));
    answers.compare("np.gcd.reduce(u)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.gcd.reduce(u))) }));
    answers.compare("np.gcd.accumulate(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.gcd.accumulate(n))) }));
    answers.compare("np.gcd.reduceat(n, [0, 3, 2])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.gcd.reduceat(n, [0, 3, 2]))) }));
    answers.compare("np.gcd.outer(n, u)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.gcd.outer(n, u))) }));
    answers.compare("np.gcd.reduce(n, initial=3)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.gcd.reduce(n, initial=3))) }));
    answers.compare("np.gcd.reduce(n[:0])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.gcd.reduce(n[:0]))) }));
    answers.compare("np.lcm.reduce(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.lcm.reduce(n))) }));
    answers.compare("np.lcm.reduce(t, axis=0)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.lcm.reduce(t, axis=0))) }));
    answers.compare("np.lcm.reduce(u)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.lcm.reduce(u))) }));
}

fn ufuncs_9(answers: &mut Answers) {
    answers.compare("np.lcm.accumulate(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.lcm.accumulate(n))) }));
    answers.compare("np.lcm.reduceat(n, [0, 3, 2])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.lcm.reduceat(n, [0, 3, 2]))) }));
    answers.compare("np.lcm.outer(n, u)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.lcm.outer(n, u))) }));
    answers.compare("np.lcm.reduce(n, initial=3)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.lcm.reduce(n, initial=3))) }));
    answers.compare("np.lcm.reduce(n[:0])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.lcm.reduce(n[:0]))) }));
    answers.compare("np.bitwise_and.reduce(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_and.reduce(n))) }));
    answers.compare("np.bitwise_and.reduce(t, axis=0)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.bitwise_and.reduce(t, axis=0))) }));
    answers.compare("np.bitwise_and.reduce(u)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.bitwise_and.reduce(u))) }));
    answers.compare("np.bitwise_and.accumulate(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_and.accumulate(n))) }));
    answers.compare("np.bitwise_and.reduceat(n, [0, 3, 2])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_and.reduceat(n, [0, 3, 2]))) }));
    answers.compare("np.bitwise_and.outer(n, u)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.bitwise_and.outer(n, u))) }));
    answers.compare("np.bitwise_and.reduce(n, initial=3)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_and.reduce(n, initial=3))) }));
    answers.compare("np.bitwise_and.reduce(n[:0])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_and.reduce(n[:0]))) }));
    answers.compare("np.bitwise_or.reduce(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_or.reduce(n))) }));
    answers.compare("np.bitwise_or.reduce(t, axis=0)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.bitwise_or.reduce(t, axis=0))) }));
    answers.compare("np.bitwise_or.reduce(u)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.bitwise_or.reduce(u))) }));
    answers.compare("np.bitwise_or.accumulate(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_or.accumulate(n))) }));
    answers.compare("np.bitwise_or.reduceat(n, [0, 3, 2])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_or.reduceat(n, [0, 3, 2]))) }));
    answers.compare("np.bitwise_or.outer(n, u)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.bitwise_or.outer(n, u))) }));
    answers.compare("np.bitwise_or.reduce(n, initial=3)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_or.reduce(n, initial=3))) }));
}

fn ufuncs_10(answers: &mut Answers) {
    answers.compare("np.bitwise_or.reduce(n[:0])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_or.reduce(n[:0]))) }));
    answers.compare("np.bitwise_xor.reduce(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_xor.reduce(n))) }));
    answers.compare("np.bitwise_xor.reduce(t, axis=0)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.bitwise_xor.reduce(t, axis=0))) }));
    answers.compare("np.bitwise_xor.reduce(u)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.bitwise_xor.reduce(u))) }));
    answers.compare("np.bitwise_xor.accumulate(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_xor.accumulate(n))) }));
    answers.compare("np.bitwise_xor.reduceat(n, [0, 3, 2])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_xor.reduceat(n, [0, 3, 2]))) }));
    answers.compare("np.bitwise_xor.outer(n, u)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.bitwise_xor.outer(n, u))) }));
    answers.compare("np.bitwise_xor.reduce(n, initial=3)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_xor.reduce(n, initial=3))) }));
    answers.compare("np.bitwise_xor.reduce(n[:0])", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.bitwise_xor.reduce(n[:0]))) }));
    answers.compare("np.logical_and.reduce(k)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.logical_and.reduce(k))) }));
    answers.compare("np.logical_and.reduce(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.logical_and.reduce(n))) }));
    answers.compare("np.logical_and.reduce(m, axis=0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.logical_and.reduce(m, axis=0))) }));
    answers.compare("np.logical_and.accumulate(v > 0)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.logical_and.accumulate(v > 0))) }));
    answers.compare("np.logical_and.reduceat(k, [0, 2])", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.logical_and.reduceat(k, [0, 2]))) }));
    answers.compare("np.logical_and.outer(k, n)", shown(|| { let k = arr!([true, false, true, true]); let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.logical_and.outer(k, n))) }));
    answers.compare("np.logical_and.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.logical_and.reduce(re))) }));
    answers.compare("np.logical_or.reduce(k)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.logical_or.reduce(k))) }));
    answers.compare("np.logical_or.reduce(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.logical_or.reduce(n))) }));
    answers.compare("np.logical_or.reduce(m, axis=0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.logical_or.reduce(m, axis=0))) }));
    answers.compare("np.logical_or.accumulate(v > 0)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.logical_or.accumulate(v > 0))) }));
}

fn ufuncs_11(answers: &mut Answers) {
    answers.compare("np.logical_or.reduceat(k, [0, 2])", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.logical_or.reduceat(k, [0, 2]))) }));
    answers.compare("np.logical_or.outer(k, n)", shown(|| { let k = arr!([true, false, true, true]); let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.logical_or.outer(k, n))) }));
    answers.compare("np.logical_or.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.logical_or.reduce(re))) }));
    answers.compare("np.logical_xor.reduce(k)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.logical_xor.reduce(k))) }));
    answers.compare("np.logical_xor.reduce(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.logical_xor.reduce(n))) }));
    answers.compare("np.logical_xor.reduce(m, axis=0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.logical_xor.reduce(m, axis=0))) }));
    answers.compare("np.logical_xor.accumulate(v > 0)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.logical_xor.accumulate(v > 0))) }));
    answers.compare("np.logical_xor.reduceat(k, [0, 2])", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.logical_xor.reduceat(k, [0, 2]))) }));
    answers.compare("np.logical_xor.outer(k, n)", shown(|| { let k = arr!([true, false, true, true]); let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.logical_xor.outer(k, n))) }));
    answers.compare("np.logical_xor.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.logical_xor.reduce(re))) }));
    answers.compare("np.equal.reduce(k)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.equal.reduce(k))) }));
    answers.compare("np.equal.accumulate(k)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.equal.accumulate(k))) }));
    answers.compare("np.equal.reduceat(k, [1, 0])", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.equal.reduceat(k, [1, 0]))) }));
    answers.compare("np.equal.outer(v, m[0])", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.equal.outer(v, m[0]))) }));
    answers.compare("np.less.reduce(k)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.less.reduce(k))) }));
    answers.compare("np.less.accumulate(k)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.less.accumulate(k))) }));
    answers.compare("np.less.reduceat(k, [1, 0])", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.less.reduceat(k, [1, 0]))) }));
    answers.compare("np.less.outer(v, m[0])", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.less.outer(v, m[0]))) }));
    answers.compare("np.greater_equal.reduce(k)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.greater_equal.reduce(k))) }));
    answers.compare("np.greater_equal.accumulate(k)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.greater_equal.accumulate(k))) }));
}

fn ufuncs_12(answers: &mut Answers) {
    answers.compare("np.greater_equal.reduceat(k, [1, 0])", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.greater_equal.reduceat(k, [1, 0]))) }));
    answers.compare("np.greater_equal.outer(v, m[0])", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.greater_equal.outer(v, m[0]))) }));
    answers.compare("np.add.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.add.reduce(m))) }));
    answers.compare("np.add.reduce(t, axis=(0, 2))", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.add.reduce(t, axis=(0, 2)))) }));
    answers.compare("np.add.reduce(k)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.add.reduce(k))) }));
    answers.compare("np.add.reduce(u)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.add.reduce(u))) }));
    answers.compare("np.add.accumulate(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.add.accumulate(m))) }));
    answers.compare("np.add.accumulate(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.add.accumulate(n))) }));
    answers.compare("np.add.outer(m, v)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.add.outer(m, v))) }));
    answers.compare("np.add.reduceat(v, [0, 3, 1, 2])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.add.reduceat(v, [0, 3, 1, 2]))) }));
    answers.compare("np.add.reduceat(u, [0, 2])", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.add.reduceat(u, [0, 2]))) }));
    answers.compare("np.add.reduceat(t, [0, 2], axis=2)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.add.reduceat(t, [0, 2], axis=2))) }));
    answers.compare("np.add.reduceat(k, [0, 1])", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.add.reduceat(k, [0, 1]))) }));
    answers.compare("np.add.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.add.reduce(re))) }));
    answers.compare("np.multiply.reduce(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.multiply.reduce(m))) }));
    answers.compare("np.multiply.reduce(t, axis=(0, 2))", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.multiply.reduce(t, axis=(0, 2)))) }));
    answers.compare("np.multiply.reduce(k)", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.multiply.reduce(k))) }));
    answers.compare("np.multiply.reduce(u)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.multiply.reduce(u))) }));
    answers.compare("np.multiply.accumulate(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.multiply.accumulate(m))) }));
    answers.compare("np.multiply.accumulate(n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.multiply.accumulate(n))) }));
}

fn ufuncs_13(answers: &mut Answers) {
    answers.compare("np.multiply.outer(m, v)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.multiply.outer(m, v))) }));
    answers.compare("np.multiply.reduceat(v, [0, 3, 1, 2])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.multiply.reduceat(v, [0, 3, 1, 2]))) }));
    answers.compare("np.multiply.reduceat(u, [0, 2])", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.multiply.reduceat(u, [0, 2]))) }));
    answers.compare("np.multiply.reduceat(t, [0, 2], axis=2)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.multiply.reduceat(t, [0, 2], axis=2))) }));
    answers.compare("np.multiply.reduceat(k, [0, 1])", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.multiply.reduceat(k, [0, 1]))) }));
    answers.compare("np.multiply.reduce(re)", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.multiply.reduce(re))) }));
    answers.compare("np.power.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.power.accumulate(v))) }));
    answers.compare("np.power.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.power.outer(v, f))) }));
    answers.compare("np.power.outer(m, 2)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.power.outer(m, 2))) }));
    answers.compare("np.arctan2.accumulate(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.arctan2.accumulate(v))) }));
    answers.compare("np.arctan2.outer(v, f)", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.arctan2.outer(v, f))) }));
    answers.compare("np.arctan2.outer(m, 2)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.arctan2.outer(m, 2))) }));
    answers.compare("np.subtract.reduce(m, axis=(0, 1))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.subtract.reduce(m, axis=(0, 1)))) }));
    answers.compare("np.hypot.reduce(m, axis=(0, 1))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.hypot.reduce(m, axis=(0, 1)))) }));
    answers.compare("np.bitwise_xor.reduce(t, axis=None)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.bitwise_xor.reduce(t, axis=None))) }));
    answers.compare("np.subtract.reduce(v, initial=10)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.subtract.reduce(v, initial=10))) }));
    answers.compare("np.subtract.reduce(m, axis=1, initial=1.5, where=m > 3)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.subtract.reduce(m, axis=1, initial=1.5, where=m > 3))) }));
    answers.compare("np.subtract.reduce(v, where=k)", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.subtract.reduce(v, where=k))) }));
    answers.compare("np.gcd.reduce(n, where=n > 4)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.gcd.reduce(n, where=n > 4))) }));
    answers.compare("np.hypot.reduce(m, axis=0, where=m > 3)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.hypot.reduce(m, axis=0, where=m > 3))) }));
}

fn ufuncs_14(answers: &mut Answers) {
    answers.compare("np.add.reduceat(v, [0, 4])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.add.reduceat(v, [0, 4]))) }));
    answers.compare("np.add.reduceat(v, [-1])", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.add.reduceat(v, [-1]))) }));
    answers.compare("np.subtract.reduce(rz, axis=1)", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(np.subtract.reduce(rz, axis=1))) }));
    answers.compare("np.subtract.reduce(rz)", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(np.subtract.reduce(rz))) }));
    answers.compare("np.add.reduceat(np.arange(8), [0, 4, 1, 5])[::2]", shown(|| { text(arr!(np.add.reduceat(np.arange(8), [0, 4, 1, 5])[::2])) }));
    answers.compare("np.subtract.accumulate(rz, axis=0)", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(np.subtract.accumulate(rz, axis=0))) }));
    answers.compare("np.add.outer(re, m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.add.outer(re, m))) }));
    answers.compare("np.maximum.reduce(w)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.maximum.reduce(w))) }));
    answers.compare("np.fmax.reduce(w)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.fmax.reduce(w))) }));
    answers.compare("np.fmin.accumulate(w)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.fmin.accumulate(w))) }));
    answers.compare("np.maximum.accumulate(w)", shown(|| { let w = arr!([np.nan, 1.0, np.nan, -4.0, 2.0]); text(arr!(np.maximum.accumulate(w))) }));
    answers.compare("o = n.copy(); np.add.at(o, [0, 2, 2, -1], 1); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.add.at(o, [0, 2, 2, -1], 1)); text(arr!(o)) }));
    answers.compare("o = n.copy(); np.subtract.at(o, [0, 2, 2, -1], [1, 2, 3, 4]); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.subtract.at(o, [0, 2, 2, -1], [1, 2, 3, 4])); text(arr!(o)) }));
    answers.compare("o = n.copy(); np.multiply.at(o, [0, 2, 2, -1], [2, 3, 2, -1]); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.multiply.at(o, [0, 2, 2, -1], [2, 3, 2, -1])); text(arr!(o)) }));
    answers.compare("o = n.copy(); np.maximum.at(o, [0, 2, 2, -1], 5); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.maximum.at(o, [0, 2, 2, -1], 5)); text(arr!(o)) }));
    answers.compare("o = n.copy(); np.minimum.at(o, [0, 2, 2, -1], 0); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.minimum.at(o, [0, 2, 2, -1], 0)); text(arr!(o)) }));
    answers.compare("o = n.copy(); np.power.at(o, [0, 2, 2, -1], 2); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.power.at(o, [0, 2, 2, -1], 2)); text(arr!(o)) }));
    answers.compare("o = n.copy(); np.bitwise_or.at(o, [0, 2, 2, -1], 64); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.bitwise_or.at(o, [0, 2, 2, -1], 64)); text(arr!(o)) }));
    answers.compare("o = n.copy(); np.floor_divide.at(o, [0, 2, 2, -1], [3]); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.floor_divide.at(o, [0, 2, 2, -1], [3])); text(arr!(o)) }));
    answers.compare("o = n.copy(); np.remainder.at(o, [0, 2, 2, -1], 3); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.remainder.at(o, [0, 2, 2, -1], 3)); text(arr!(o)) }));
}

fn ufuncs_15(answers: &mut Answers) {
    answers.compare("o = n.copy(); np.gcd.at(o, [0, 2, 2, -1], 6); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.gcd.at(o, [0, 2, 2, -1], 6)); text(arr!(o)) }));
    answers.compare("o = n.copy(); np.left_shift.at(o, [0, 2, 2, -1], 1); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(np.left_shift.at(o, [0, 2, 2, -1], 1)); text(arr!(o)) }));
    answers.compare("o = m.copy(); np.divide.at(o, ([0, 1, 0], [1, 1, 1]), 2.0); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(m.copy()); arr!(np.divide.at(o, ([0, 1, 0], [1, 1, 1]), 2.0)); text(arr!(o)) }));
    answers.compare("o = v.copy(); np.hypot.at(o, k, 4); o", shown(|| { let k = arr!([true, false, true, true]); let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(v.copy()); arr!(np.hypot.at(o, k, 4)); text(arr!(o)) }));
    answers.compare("o = v.copy(); np.add.at(o, [0, 4], 1); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(v.copy()); arr!(np.add.at(o, [0, 4], 1)); text(arr!(o)) }));
    answers.compare("o = v.copy(); np.add.at(o, [0, 1], [1, 2, 3]); o", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); let mut o = arr!(v.copy()); arr!(np.add.at(o, [0, 1], [1, 2, 3])); text(arr!(o)) }));
}

const UFUNCS: &[fn(&mut Answers)] = &[ufuncs_0, ufuncs_1, ufuncs_2, ufuncs_3, ufuncs_4, ufuncs_5, ufuncs_6, ufuncs_7, ufuncs_8, ufuncs_9, ufuncs_10, ufuncs_11, ufuncs_12, ufuncs_13, ufuncs_14, ufuncs_15];

fn orders_0(answers: &mut Answers) {
    answers.compare("v.ravel('F')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(v.ravel("F"))) }));
    answers.compare("np.ravel(v, order='F')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.ravel(v, order="F"))) }));
    answers.compare("v.flatten('F')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(v.flatten("F"))) }));
    answers.compare("v.flatten(order='C')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(v.flatten(order="C"))) }));
    answers.compare("v.ravel(order='C')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(v.ravel(order="C"))) }));
    answers.compare("v.T.ravel(order='F')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(v.T.ravel(order="F"))) }));
    answers.compare("v.T.flatten('F')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(v.T.flatten("F"))) }));
    answers.compare("m.ravel('F')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.ravel("F"))) }));
    answers.compare("np.ravel(m, order='F')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.ravel(m, order="F"))) }));
    answers.compare("m.flatten('F')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.flatten("F"))) }));
    answers.compare("m.flatten(order='C')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.flatten(order="C"))) }));
    answers.compare("m.ravel(order='C')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.ravel(order="C"))) }));
    answers.compare("m.T.ravel(order='F')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.T.ravel(order="F"))) }));
    answers.compare("m.T.flatten('F')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.T.flatten("F"))) }));
    answers.compare("t.ravel('F')", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(t.ravel("F"))) }));
    answers.compare("np.ravel(t, order='F')", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.ravel(t, order="F"))) }));
    answers.compare("t.flatten('F')", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(t.flatten("F"))) }));
    answers.compare("t.flatten(order='C')", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(t.flatten(order="C"))) }));
    answers.compare("t.ravel(order='C')", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(t.ravel(order="C"))) }));
    answers.compare("t.T.ravel(order='F')", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(t.T.ravel(order="F"))) }));
}

fn orders_1(answers: &mut Answers) {
    answers.compare("t.T.flatten('F')", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(t.T.flatten("F"))) }));
    answers.compare("q.ravel('F')", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(q.ravel("F"))) }));
    answers.compare("np.ravel(q, order='F')", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.ravel(q, order="F"))) }));
    answers.compare("q.flatten('F')", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(q.flatten("F"))) }));
    answers.compare("q.flatten(order='C')", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(q.flatten(order="C"))) }));
    answers.compare("q.ravel(order='C')", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(q.ravel(order="C"))) }));
    answers.compare("q.T.ravel(order='F')", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(q.T.ravel(order="F"))) }));
    answers.compare("q.T.flatten('F')", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(q.T.flatten("F"))) }));
    answers.compare("rm.ravel('F')", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(rm.ravel("F"))) }));
    answers.compare("np.ravel(rm, order='F')", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.ravel(rm, order="F"))) }));
    answers.compare("rm.flatten('F')", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(rm.flatten("F"))) }));
    answers.compare("rm.flatten(order='C')", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(rm.flatten(order="C"))) }));
    answers.compare("rm.ravel(order='C')", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(rm.ravel(order="C"))) }));
    answers.compare("rm.T.ravel(order='F')", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(rm.T.ravel(order="F"))) }));
    answers.compare("rm.T.flatten('F')", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(rm.T.flatten("F"))) }));
    answers.compare("rz.ravel('F')", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(rz.ravel("F"))) }));
    answers.compare("np.ravel(rz, order='F')", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(np.ravel(rz, order="F"))) }));
    answers.compare("rz.flatten('F')", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(rz.flatten("F"))) }));
    answers.compare("rz.flatten(order='C')", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(rz.flatten(order="C"))) }));
    answers.compare("rz.ravel(order='C')", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(rz.ravel(order="C"))) }));
}

fn orders_2(answers: &mut Answers) {
    answers.compare("rz.T.ravel(order='F')", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(rz.T.ravel(order="F"))) }));
    answers.compare("rz.T.flatten('F')", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(rz.T.flatten("F"))) }));
    answers.compare("m.reshape(2, 6, order='F')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.reshape(2, 6, order="F"))) }));
    answers.compare("np.reshape(m, (4, -1), order='F')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.reshape(m, (4, -1), order="F"))) }));
    answers.compare("t.reshape((3, 2, 4), order='F')", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(t.reshape((3, 2, 4), order="F"))) }));
    answers.compare("rt.reshape(-1, 3, order='F')", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(rt.reshape(-1, 3, order="F"))) }));
    answers.compare("m.reshape(-1, order='F')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.reshape(-1, order="F"))) }));
    answers.compare("m.T.reshape(2, 6, order='F')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.T.reshape(2, 6, order="F"))) }));
    answers.compare("m.reshape(2, 6, order='C')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.reshape(2, 6, order="C"))) }));
    answers.compare("(m + 1).reshape(6, 2, order='F')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!((m + 1).reshape(6, 2, order="F"))) }));
    answers.compare("np.take(v, [3, -4, 0], mode='raise')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.take(v, [3, -4, 0], mode="raise"))) }));
    answers.compare("np.take(v, [4, -5], mode='raise')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.take(v, [4, -5], mode="raise"))) }));
    answers.compare("m.take([5, -2], axis=1, mode='raise')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.take([5, -2], axis=1, mode="raise"))) }));
    answers.compare("np.take(rt, [[7], [-3]], axis=-1, mode='raise')", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.take(rt, [[7], [-3]], axis=-1, mode="raise"))) }));
    answers.compare("np.take(m, 13, mode='raise')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.take(m, 13, mode="raise"))) }));
    answers.compare("np.ravel_multi_index(([1, 5], [2, -1]), (3, 4), mode='raise')", shown(|| { text(arr!(np.ravel_multi_index(([1, 5], [2, -1]), (3, 4), mode="raise"))) }));
    answers.compare("np.ravel_multi_index((2, 1), (3, 4), mode='raise')", shown(|| { text(arr!(np.ravel_multi_index((2, 1), (3, 4), mode="raise"))) }));
    answers.compare("np.choose([0, 1, 1, 0], [v, v[::-1]], mode='raise')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.choose([0, 1, 1, 0], [v, v[::-1]], mode="raise"))) }));
    answers.compare("np.choose([0, 3, -1, 1], [v, v[::-1]], mode='raise')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.choose([0, 3, -1, 1], [v, v[::-1]], mode="raise"))) }));
    answers.compare("np.take(re, [0], mode='raise')", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.take(re, [0], mode="raise"))) }));
}

fn orders_3(answers: &mut Answers) {
    answers.compare("np.take(v, [3, -4, 0], mode='wrap')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.take(v, [3, -4, 0], mode="wrap"))) }));
    answers.compare("np.take(v, [4, -5], mode='wrap')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.take(v, [4, -5], mode="wrap"))) }));
    answers.compare("m.take([5, -2], axis=1, mode='wrap')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.take([5, -2], axis=1, mode="wrap"))) }));
    answers.compare("np.take(rt, [[7], [-3]], axis=-1, mode='wrap')", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.take(rt, [[7], [-3]], axis=-1, mode="wrap"))) }));
    answers.compare("np.take(m, 13, mode='wrap')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.take(m, 13, mode="wrap"))) }));
    answers.compare("np.ravel_multi_index(([1, 5], [2, -1]), (3, 4), mode='wrap')", shown(|| { text(arr!(np.ravel_multi_index(([1, 5], [2, -1]), (3, 4), mode="wrap"))) }));
    answers.compare("np.ravel_multi_index((2, 1), (3, 4), mode='wrap')", shown(|| { text(arr!(np.ravel_multi_index((2, 1), (3, 4), mode="wrap"))) }));
    answers.compare("np.choose([0, 1, 1, 0], [v, v[::-1]], mode='wrap')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.choose([0, 1, 1, 0], [v, v[::-1]], mode="wrap"))) }));
    answers.compare("np.choose([0, 3, -1, 1], [v, v[::-1]], mode='wrap')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.choose([0, 3, -1, 1], [v, v[::-1]], mode="wrap"))) }));
    answers.compare("np.take(re, [0], mode='wrap')", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.take(re, [0], mode="wrap"))) }));
    answers.compare("np.take(v, [3, -4, 0], mode='clip')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.take(v, [3, -4, 0], mode="clip"))) }));
    answers.compare("np.take(v, [4, -5], mode='clip')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.take(v, [4, -5], mode="clip"))) }));
    answers.compare("m.take([5, -2], axis=1, mode='clip')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.take([5, -2], axis=1, mode="clip"))) }));
    answers.compare("np.take(rt, [[7], [-3]], axis=-1, mode='clip')", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.take(rt, [[7], [-3]], axis=-1, mode="clip"))) }));
    answers.compare("np.take(m, 13, mode='clip')", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.take(m, 13, mode="clip"))) }));
    answers.compare("np.ravel_multi_index(([1, 5], [2, -1]), (3, 4), mode='clip')", shown(|| { text(arr!(np.ravel_multi_index(([1, 5], [2, -1]), (3, 4), mode="clip"))) }));
    answers.compare("np.ravel_multi_index((2, 1), (3, 4), mode='clip')", shown(|| { text(arr!(np.ravel_multi_index((2, 1), (3, 4), mode="clip"))) }));
    answers.compare("np.choose([0, 1, 1, 0], [v, v[::-1]], mode='clip')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.choose([0, 1, 1, 0], [v, v[::-1]], mode="clip"))) }));
    answers.compare("np.choose([0, 3, -1, 1], [v, v[::-1]], mode='clip')", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.choose([0, 3, -1, 1], [v, v[::-1]], mode="clip"))) }));
    answers.compare("np.take(re, [0], mode='clip')", shown(|| { let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.take(re, [0], mode="clip"))) }));
}

fn orders_4(answers: &mut Answers) {
    answers.compare("o = m.copy(); np.put(o, [12, -13, 5], [1.5, 2.5, 3.5], mode='raise'); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(m.copy()); arr!(np.put(o, [12, -13, 5], [1.5, 2.5, 3.5], mode="raise")); text(arr!(o)) }));
    answers.compare("o = m.copy(); np.put(o, [12, -13, 5], [1.5, 2.5, 3.5], mode='wrap'); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(m.copy()); arr!(np.put(o, [12, -13, 5], [1.5, 2.5, 3.5], mode="wrap")); text(arr!(o)) }));
    answers.compare("o = m.copy(); np.put(o, [12, -13, 5], [1.5, 2.5, 3.5], mode='clip'); o", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let mut o = arr!(m.copy()); arr!(np.put(o, [12, -13, 5], [1.5, 2.5, 3.5], mode="clip")); text(arr!(o)) }));
    answers.compare("o = n.copy(); o.put([1, 7], -1, mode='wrap'); o", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let mut o = arr!(n.copy()); arr!(o.put([1, 7], -1, mode="wrap")); text(arr!(o)) }));
    answers.compare("m.diagonal()", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.diagonal())) }));
    answers.compare("m.diagonal(1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.diagonal(1))) }));
    answers.compare("np.diagonal(m, offset=-1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.diagonal(m, offset=-1))) }));
    answers.compare("m.diagonal(offset=9)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.diagonal(offset=9))) }));
    answers.compare("m.diagonal(-9)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.diagonal(-9))) }));
    answers.compare("np.diagonal(m, 0, 1, 0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.diagonal(m, 0, 1, 0))) }));
    answers.compare("np.diagonal(m, 1, axis1=-1, axis2=0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.diagonal(m, 1, axis1=-1, axis2=0))) }));
    answers.compare("np.trace(m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.trace(m))) }));
    answers.compare("m.trace(1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(m.trace(1))) }));
    answers.compare("np.trace(m, offset=-1, axis1=1, axis2=0)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.trace(m, offset=-1, axis1=1, axis2=0))) }));
    answers.compare("t.diagonal()", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(t.diagonal())) }));
    answers.compare("t.diagonal(1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(t.diagonal(1))) }));
    answers.compare("np.diagonal(t, offset=-1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.diagonal(t, offset=-1))) }));
    answers.compare("t.diagonal(offset=9)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(t.diagonal(offset=9))) }));
    answers.compare("t.diagonal(-9)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(t.diagonal(-9))) }));
    answers.compare("np.diagonal(t, 0, 1, 0)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.diagonal(t, 0, 1, 0))) }));
}

fn orders_5(answers: &mut Answers) {
    answers.compare("np.diagonal(t, 1, axis1=-1, axis2=0)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.diagonal(t, 1, axis1=-1, axis2=0))) }));
    answers.compare("np.trace(t)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.trace(t))) }));
    answers.compare("t.trace(1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(t.trace(1))) }));
    answers.compare("np.trace(t, offset=-1, axis1=1, axis2=0)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.trace(t, offset=-1, axis1=1, axis2=0))) }));
    answers.compare("q.diagonal()", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(q.diagonal())) }));
    answers.compare("q.diagonal(1)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(q.diagonal(1))) }));
    answers.compare("np.diagonal(q, offset=-1)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.diagonal(q, offset=-1))) }));
    answers.compare("q.diagonal(offset=9)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(q.diagonal(offset=9))) }));
    answers.compare("q.diagonal(-9)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(q.diagonal(-9))) }));
    answers.compare("np.diagonal(q, 0, 1, 0)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.diagonal(q, 0, 1, 0))) }));
    answers.compare("np.diagonal(q, 1, axis1=-1, axis2=0)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.diagonal(q, 1, axis1=-1, axis2=0))) }));
    answers.compare("np.trace(q)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.trace(q))) }));
    answers.compare("q.trace(1)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(q.trace(1))) }));
    answers.compare("np.trace(q, offset=-1, axis1=1, axis2=0)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.trace(q, offset=-1, axis1=1, axis2=0))) }));
    answers.compare("rm.diagonal()", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(rm.diagonal())) }));
    answers.compare("rm.diagonal(1)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(rm.diagonal(1))) }));
    answers.compare("np.diagonal(rm, offset=-1)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.diagonal(rm, offset=-1))) }));
    answers.compare("rm.diagonal(offset=9)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(rm.diagonal(offset=9))) }));
    answers.compare("rm.diagonal(-9)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(rm.diagonal(-9))) }));
    answers.compare("np.diagonal(rm, 0, 1, 0)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.diagonal(rm, 0, 1, 0))) }));
}

fn orders_6(answers: &mut Answers) {
    answers.compare("np.diagonal(rm, 1, axis1=-1, axis2=0)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.diagonal(rm, 1, axis1=-1, axis2=0))) }));
    answers.compare("np.trace(rm)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.trace(rm))) }));
    answers.compare("rm.trace(1)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(rm.trace(1))) }));
    answers.compare("np.trace(rm, offset=-1, axis1=1, axis2=0)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.trace(rm, offset=-1, axis1=1, axis2=0))) }));
    answers.compare("rt.diagonal()", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(rt.diagonal())) }));
    answers.compare("rt.diagonal(1)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(rt.diagonal(1))) }));
    answers.compare("np.diagonal(rt, offset=-1)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.diagonal(rt, offset=-1))) }));
    answers.compare("rt.diagonal(offset=9)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(rt.diagonal(offset=9))) }));
    answers.compare("rt.diagonal(-9)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(rt.diagonal(-9))) }));
    answers.compare("np.diagonal(rt, 0, 1, 0)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.diagonal(rt, 0, 1, 0))) }));
    answers.compare("np.diagonal(rt, 1, axis1=-1, axis2=0)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.diagonal(rt, 1, axis1=-1, axis2=0))) }));
    answers.compare("np.trace(rt)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.trace(rt))) }));
    answers.compare("rt.trace(1)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(rt.trace(1))) }));
    answers.compare("np.trace(rt, offset=-1, axis1=1, axis2=0)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.trace(rt, offset=-1, axis1=1, axis2=0))) }));
    answers.compare("np.diagonal(rt, axis1=1, axis2=1)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.diagonal(rt, axis1=1, axis2=1))) }));
    answers.compare("np.diagonal(rt, axis1=1, axis2=3)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.diagonal(rt, axis1=1, axis2=3))) }));
    answers.compare("np.trace(rt, 0, 2, 2)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.trace(rt, 0, 2, 2))) }));
    answers.compare("np.trace(k[None] & k[:, None])", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.trace(k[None] & k[:, None]))) }));
    answers.compare("np.trace(u[:, None] & u[None], offset=2)", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.trace(u[:, None] & u[None], offset=2))) }));
    answers.compare("np.diagonal(rz, 0)", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(np.diagonal(rz, 0))) }));
}

fn orders_7(answers: &mut Answers) {
    answers.compare("np.trace(rz)", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(np.trace(rz))) }));
    answers.compare("np.moveaxis(t, [0, 1], [-1, -2])", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.moveaxis(t, [0, 1], [-1, -2]))) }));
    answers.compare("np.moveaxis(q, (0, 3), (2, 0))", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.moveaxis(q, (0, 3), (2, 0)))) }));
    answers.compare("np.moveaxis(rt, [2], [0])", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.moveaxis(rt, [2], [0]))) }));
    answers.compare("np.moveaxis(q, [0, 1, 2], [-1, 0, 1])", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.moveaxis(q, [0, 1, 2], [-1, 0, 1]))) }));
    answers.compare("np.moveaxis(rt, [0, 5], [1, 2])", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.moveaxis(rt, [0, 5], [1, 2]))) }));
    answers.compare("np.moveaxis(t, 0, -1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.moveaxis(t, 0, -1))) }));
    answers.compare("np.expand_dims(t, (0, -1))", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.expand_dims(t, (0, -1)))) }));
    answers.compare("np.expand_dims(m, (0, 1))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.expand_dims(m, (0, 1)))) }));
    answers.compare("np.expand_dims(m, (-1, -3))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.expand_dims(m, (-1, -3)))) }));
    answers.compare("np.expand_dims(v, (0, -1, 2))", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.expand_dims(v, (0, -1, 2)))) }));
    answers.compare("np.expand_dims(m, (1, -1))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.expand_dims(m, (1, -1)))) }));
    answers.compare("np.squeeze(m[None, :, :, None], axis=(0, -1))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.squeeze(m[None, :, :, None], axis=(0, -1)))) }));
    answers.compare("np.squeeze(v[None, None], axis=(0, 1))", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.squeeze(v[None, None], axis=(0, 1)))) }));
    answers.compare("np.flip(t, axis=(0, -1))", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.flip(t, axis=(0, -1)))) }));
    answers.compare("np.flip(q, (1, 3))", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.flip(q, (1, 3)))) }));
    answers.compare("np.roll(m, (1, 2), axis=(0, 1))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.roll(m, (1, 2), axis=(0, 1)))) }));
    answers.compare("np.roll(t, 1, axis=(0, 2))", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.roll(t, 1, axis=(0, 2)))) }));
    answers.compare("np.roll(m, (1, 1), axis=1)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.roll(m, (1, 1), axis=1))) }));
    answers.compare("np.roll(rt, (2, -1), axis=(-1, 0))", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.roll(rt, (2, -1), axis=(-1, 0)))) }));
}

fn orders_8(answers: &mut Answers) {
    answers.compare("np.roll(rz, (1, 1), axis=(0, 1))", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(np.roll(rz, (1, 1), axis=(0, 1)))) }));
}

const ORDERS: &[fn(&mut Answers)] = &[orders_0, orders_1, orders_2, orders_3, orders_4, orders_5, orders_6, orders_7, orders_8];

fn windows_0(answers: &mut Answers) {
    answers.compare("np.lib.stride_tricks.sliding_window_view(v, 2)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.lib.stride_tricks.sliding_window_view(v, 2))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(v, 1)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.lib.stride_tricks.sliding_window_view(v, 1))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(v, 4)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.lib.stride_tricks.sliding_window_view(v, 4))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(rv, 3)", shown(|| { let rv = arr!([3.0, -1.0, 2.0, 0.5]).into_erased(); text(arr!(np.lib.stride_tricks.sliding_window_view(rv, 3))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(rv, 5)", shown(|| { let rv = arr!([3.0, -1.0, 2.0, 0.5]).into_erased(); text(arr!(np.lib.stride_tricks.sliding_window_view(rv, 5))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(v[::-1], 2)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.lib.stride_tricks.sliding_window_view(v[::-1], 2))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(n[::2], (2,))", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.lib.stride_tricks.sliding_window_view(n[::2], (2,)))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(m, (2, 2))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.lib.stride_tricks.sliding_window_view(m, (2, 2)))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(m, (1, 4))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.lib.stride_tricks.sliding_window_view(m, (1, 4)))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(rm, (2, 3))", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.lib.stride_tricks.sliding_window_view(rm, (2, 3)))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(m.T, (2, 2))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.lib.stride_tricks.sliding_window_view(m.T, (2, 2)))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(rm, (2, 5))", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); text(arr!(np.lib.stride_tricks.sliding_window_view(rm, (2, 5)))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(t, (1, 2, 3))", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.lib.stride_tricks.sliding_window_view(t, (1, 2, 3)))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(t, 2, axis=1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.lib.stride_tricks.sliding_window_view(t, 2, axis=1))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(t, 2, axis=-1)", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.lib.stride_tricks.sliding_window_view(t, 2, axis=-1))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(t, (2, 2), axis=(0, 2))", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.lib.stride_tricks.sliding_window_view(t, (2, 2), axis=(0, 2)))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(t, (2, 2), axis=(-1, -3))", shown(|| { let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); text(arr!(np.lib.stride_tricks.sliding_window_view(t, (2, 2), axis=(-1, -3)))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(rt, (3, 2), axis=(1, 2))", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.lib.stride_tricks.sliding_window_view(rt, (3, 2), axis=(1, 2)))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(q, 2, axis=-2)", shown(|| { let q = arr!(np.arange(24.0).reshape(2, 3, 2, 2) / 4); text(arr!(np.lib.stride_tricks.sliding_window_view(q, 2, axis=-2))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(rt, 3, axis=0)", shown(|| { let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.lib.stride_tricks.sliding_window_view(rt, 3, axis=0))) }));
}

fn windows_1(answers: &mut Answers) {
    answers.compare("np.lib.stride_tricks.sliding_window_view(m, (2, 2), axis=(0, 0))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.lib.stride_tricks.sliding_window_view(m, (2, 2), axis=(0, 0)))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(rz, 2, axis=0)", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(np.lib.stride_tricks.sliding_window_view(rz, 2, axis=0))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(rz, 1, axis=1)", shown(|| { let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(np.lib.stride_tricks.sliding_window_view(rz, 1, axis=1))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(i, window_shape=(2, 1))", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.lib.stride_tricks.sliding_window_view(i, window_shape=(2, 1)))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(v, 2).mean(axis=-1)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.lib.stride_tricks.sliding_window_view(v, 2).mean(axis=-1))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(m, (2, 2)).sum(axis=(2, 3))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.lib.stride_tricks.sliding_window_view(m, (2, 2)).sum(axis=(2, 3)))) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(n, 3)[1:, ::2] * 2", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.lib.stride_tricks.sliding_window_view(n, 3)[1:, ::2] * 2)) }));
    answers.compare("np.lib.stride_tricks.sliding_window_view(n, 3).max(axis=1)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.lib.stride_tricks.sliding_window_view(n, 3).max(axis=1))) }));
    answers.compare("np.lib.stride_tricks.as_strided(n, shape=(3, 2), strides=(8, 8))", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.lib.stride_tricks.as_strided(n, shape=(3, 2), strides=(8, 8)))) }));
    answers.compare("np.lib.stride_tricks.as_strided(n, (3, 4), (0, 8))", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.lib.stride_tricks.as_strided(n, (3, 4), (0, 8)))) }));
    answers.compare("np.lib.stride_tricks.as_strided(v, (2, 2), (16, 8))", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.lib.stride_tricks.as_strided(v, (2, 2), (16, 8)))) }));
    answers.compare("np.lib.stride_tricks.as_strided(m, (2, 2, 2), (32, 16, 8))", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.lib.stride_tricks.as_strided(m, (2, 2, 2), (32, 16, 8)))) }));
    answers.compare("np.lib.stride_tricks.as_strided(u, (4,), (1,))", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.lib.stride_tricks.as_strided(u, (4,), (1,)))) }));
    answers.compare("np.lib.stride_tricks.as_strided(v, (0, 3), (8, 8))", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.lib.stride_tricks.as_strided(v, (0, 3), (8, 8)))) }));
    answers.compare("np.broadcast_arrays(v, m)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.broadcast_arrays(v, m))) }));
    answers.compare("np.broadcast_arrays(v[:, None], n)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.broadcast_arrays(v[:, None], n))) }));
    answers.compare("np.broadcast_arrays(m, v, 2.5)", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.broadcast_arrays(m, v, 2.5))) }));
    answers.compare("np.broadcast_arrays(rm, rv)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); let rv = arr!([3.0, -1.0, 2.0, 0.5]).into_erased(); text(arr!(np.broadcast_arrays(rm, rv))) }));
    answers.compare("np.broadcast_arrays(rm, rt)", shown(|| { let rm = arr!(np.arange(12.0).reshape(3, 4)).into_erased(); let rt = arr!(np.arange(24).reshape(2, 3, 4) % 7).into_erased(); text(arr!(np.broadcast_arrays(rm, rt))) }));
    answers.compare("np.broadcast_arrays(rz, rv[:1])", shown(|| { let rv = arr!([3.0, -1.0, 2.0, 0.5]).into_erased(); let rz = arr!(np.zeros((3, 0))).into_erased(); text(arr!(np.broadcast_arrays(rz, rv[:1]))) }));
}

fn windows_2(answers: &mut Answers) {
    answers.compare("np.broadcast_arrays(v)", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.broadcast_arrays(v))) }));
    answers.compare("np.broadcast_arrays(t, m, v, k)", shown(|| { let k = arr!([true, false, true, true]); let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); let t = arr!(np.arange(24).reshape(2, 3, 4) % 7); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.broadcast_arrays(t, m, v, k))) }));
}

const WINDOWS: &[fn(&mut Answers)] = &[windows_0, windows_1, windows_2];

fn makers_0(answers: &mut Answers) {
    answers.compare("np.r_[1, 2, 3]", shown(|| { text(arr!(np.r_[1, 2, 3])) }));
    answers.compare("np.r_[0:3]", shown(|| { text(arr!(np.r_[0:3])) }));
    answers.compare("np.r_[0:3, 5]", shown(|| { text(arr!(np.r_[0:3, 5])) }));
    answers.compare("np.r_[:4, v]", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.r_[:4, v])) }));
    answers.compare("np.r_[v, 0, 0, v]", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.r_[v, 0, 0, v])) }));
    answers.compare("np.r_[1:10:3]", shown(|| { text(arr!(np.r_[1:10:3])) }));
    answers.compare("np.r_[-1:1:5j]", shown(|| { text(arr!(np.r_[-1:1:5j])) }));
    answers.compare("np.r_[0:1:3j, 7]", shown(|| { text(arr!(np.r_[0:1:3j, 7])) }));
    answers.compare("np.r_[n, 0.5]", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.r_[n, 0.5])) }));
    answers.compare("np.r_[5:0:-2]", shown(|| { text(arr!(np.r_[5:0:-2])) }));
    answers.compare("np.r_[k, k]", shown(|| { let k = arr!([true, false, true, true]); text(arr!(np.r_[k, k])) }));
    answers.compare("np.r_[f, 1]", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); text(arr!(np.r_[f, 1])) }));
    answers.compare("np.r_[v, n, f, k, 1, 2, 0:2, 3]", shown(|| { let f = arr!([0.5_f32, 2.0, -8.0]); let k = arr!([true, false, true, true]); let n = arr!([4_i64, 8, -15, 16, 23, 4]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.r_[v, n, f, k, 1, 2, 0:2, 3])) }));
    answers.compare("np.r_[1.5, 2]", shown(|| { text(arr!(np.r_[1.5, 2])) }));
    answers.compare("np.r_[n[n > 4], -1]", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.r_[n[n > 4], -1])) }));
    answers.compare("np.r_[0:0]", shown(|| { text(arr!(np.r_[0:0])) }));
    answers.compare("np.r_[v[1:], -v]", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.r_[v[1:], -v])) }));
    answers.compare("np.r_[u, u]", shown(|| { let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.r_[u, u])) }));
    answers.compare("np.r_[n, u]", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let u = arr!([7_u8, 0, 255, 16]); text(arr!(np.r_[n, u])) }));
    answers.compare("np.c_[v, v * 2]", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.c_[v, v * 2])) }));
}

fn makers_1(answers: &mut Answers) {
    answers.compare("np.c_[0:3, 3:6]", shown(|| { text(arr!(np.c_[0:3, 3:6])) }));
    answers.compare("np.c_[m, m[:, :1]]", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.c_[m, m[:, :1]])) }));
    answers.compare("np.c_[m, m[:, 0]]", shown(|| { let m = np::reshape(&arr!(np.arange(12.0)), (Len::<3>, Len::<4>)).copy(); text(arr!(np.c_[m, m[:, 0]])) }));
    answers.compare("np.c_[n, n, n]", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); text(arr!(np.c_[n, n, n])) }));
    answers.compare("np.c_[0:1:4j, v]", shown(|| { let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.c_[0:1:4j, v])) }));
    answers.compare("np.c_[i.T, [7, 8, 9]]", shown(|| { let i = arr!([[0_i64, 1, 2], [3, 4, 5]]); text(arr!(np.c_[i.T, [7, 8, 9]])) }));
    answers.compare("np.mgrid[0:2, 0:3]", shown(|| { text(arr!(np.mgrid[0:2, 0:3])) }));
    answers.compare("np.mgrid[0:4]", shown(|| { text(arr!(np.mgrid[0:4])) }));
    answers.compare("np.mgrid[1:6:2, 0:1:3j]", shown(|| { text(arr!(np.mgrid[1:6:2, 0:1:3j])) }));
    answers.compare("np.mgrid[0:2, 0:2, 0:2]", shown(|| { text(arr!(np.mgrid[0:2, 0:2, 0:2])) }));
    answers.compare("np.mgrid[-1:1:3j, 0:2:0.5]", shown(|| { text(arr!(np.mgrid[-1:1:3j, 0:2:0.5])) }));
    answers.compare("np.mgrid[0:0, 0:3]", shown(|| { text(arr!(np.mgrid[0:0, 0:3])) }));
    answers.compare("np.mgrid[5:2:-1, :2]", shown(|| { text(arr!(np.mgrid[5:2:-1, :2])) }));
    answers.compare("np.ogrid[0:2, 0:3]", shown(|| { text(arr!(np.ogrid[0:2, 0:3])) }));
    answers.compare("np.ogrid[0:4]", shown(|| { text(arr!(np.ogrid[0:4])) }));
    answers.compare("np.ogrid[0:2, 0:2, 0:2]", shown(|| { text(arr!(np.ogrid[0:2, 0:2, 0:2])) }));
    answers.compare("np.ogrid[1:6:2, 0:3:2]", shown(|| { text(arr!(np.ogrid[1:6:2, 0:3:2])) }));
    answers.compare("np.ogrid[0:1:3j, -1:1:2j]", shown(|| { text(arr!(np.ogrid[0:1:3j, -1:1:2j])) }));
    answers.compare("np.meshgrid(v, n, sparse=True)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.meshgrid(v, n, sparse=True))) }));
    answers.compare("np.meshgrid(v, n, sparse=True, indexing='ij')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.meshgrid(v, n, sparse=True, indexing="ij"))) }));
}

fn makers_2(answers: &mut Answers) {
    answers.compare("np.meshgrid(v, n[:2], k, sparse=True)", shown(|| { let k = arr!([true, false, true, true]); let n = arr!([4_i64, 8, -15, 16, 23, 4]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.meshgrid(v, n[:2], k, sparse=True))) }));
    answers.compare("np.meshgrid(v, n[:2], k, indexing='ij', sparse=True)", shown(|| { let k = arr!([true, false, true, true]); let n = arr!([4_i64, 8, -15, 16, 23, 4]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.meshgrid(v, n[:2], k, indexing="ij", sparse=True))) }));
    answers.compare("np.meshgrid(v, n, sparse=False)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.meshgrid(v, n, sparse=False))) }));
    answers.compare("np.meshgrid(v, n, indexing='ij')", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let v = arr!([3.0, -1.0, 2.0, 0.5]); text(arr!(np.meshgrid(v, n, indexing="ij"))) }));
    answers.compare("np.meshgrid(re, n, sparse=True)", shown(|| { let n = arr!([4_i64, 8, -15, 16, 23, 4]); let re = arr!(np.zeros((0,))).into_erased(); text(arr!(np.meshgrid(re, n, sparse=True))) }));
}

const MAKERS: &[fn(&mut Answers)] = &[makers_0, makers_1, makers_2];

/// The headings, and the calls below each of them.
pub(super) const ALL: &[(&str, &[fn(&mut Answers)])] = &[("keywords", KEYWORDS), ("casts", CASTS), ("other", OTHER), ("ufuncs", UFUNCS), ("orders", ORDERS), ("windows", WINDOWS), ("makers", MAKERS)];
