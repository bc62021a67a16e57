//! Arrays in formats of `serde`: what `ndarray` writes is read, and the other way round.

use ndview::prelude::*;

#[test]
fn arrays_and_views_of_any_layout_are_written_in_row_major_order() {
    let a = arr!([[1, 2, 3], [4, 5, 6]]);
    let whole = "(v:1,dim:(2,3),data:[1,2,3,4,5,6])";
    assert_eq!(ron::to_string(&a).unwrap(), whole);
    let turned = "(v:1,dim:(3,2),data:[3,6,2,5,1,4])";
    assert_eq!(ron::to_string(&arr!(a.T[::-1])).unwrap(), turned);
    let number = arr!(a[..., None][1, 2].copy());
    assert_eq!(ron::to_string(&number).unwrap(), "(v:1,dim:(1),data:[6])");
    let none = arr!(a[2:]);
    assert_eq!(ron::to_string(&none).unwrap(), "(v:1,dim:(0,3),data:[])");
}

#[test]
fn what_was_written_is_read() {
    let a = arr!([[0.5, f64::MAX], [-0.0, 1e-300]]);
    let text = ron::to_string(&a).unwrap();
    let known: Owned<f64, Shape![2, 2]> = ron::from_str(&text).unwrap();
    assert_eq!(known, a);
    let unknown: Owned<f64, (Dyn, Dyn)> = ron::from_str(&text).unwrap();
    assert_eq!(unknown, a);
    let names: Owned<String, (Dyn,)> = ron::from_str(r#"(v:1,dim:(2),data:["de","fr"])"#).unwrap();
    assert_eq!(names.to_vec(), ["de", "fr"]);
}

#[test]
fn what_is_no_array_of_that_shape_is_an_error() {
    let error = |text: &str| {
        ron::from_str::<Owned<i32, Shape![_, 3]>>(text)
            .unwrap_err()
            .to_string()
    };
    let said = error("(v:1,dim:(2,3),data:[1,2,3,4,5])");
    assert!(said.contains("cannot reshape array of size 5 into shape (2,3)"));
    let said = error("(v:1,dim:(3,2),data:[1,2,3,4,5,6])");
    assert!(said.contains("the array has the shape [3, 2], but another was asked for"));
    let said = error("(v:2,dim:(1,3),data:[1,2,3])");
    assert!(said.contains("version 1 of an array"), "{said}");
    let said = error("(v:1,dim:(18446744073709551615,3),data:[])");
    assert!(said.contains("array is too big"), "{said}");
    assert!(!error("(v:1,dim:(6),data:[1,2,3,4,5,6])").is_empty());
}

/// `ndarray` with its feature `serde` writes this for `array![[1., 2.], [3., 4.]]`.
#[test]
fn what_ndarray_writes_is_read() {
    let theirs = "(v:1,dim:(2,2),data:[1.0,2.0,3.0,4.0])";
    let ours: Owned<f64, (Dyn, Dyn)> = ron::from_str(theirs).unwrap();
    assert_eq!(ours, arr!([[1., 2.], [3., 4.]]));
    assert_eq!(ron::to_string(&ours).unwrap(), theirs);
}
