//! Which tokens the compiler is told to underline.

/// The compiler underlines from the first to the last token of the macro call it is given.
#[test]
fn compile_errors_carry_the_extent() {
    let source: proc_macro2::TokenStream = match "a 1:3".parse() {
        Ok(tokens) => tokens,
        Err(error) => panic!("{error}"),
    };
    let mut errors = crate::syntax::errors::Errors::new();
    crate::syntax::parse::parse(source, &mut errors);
    let tokens: Vec<_> = errors.into_compile_errors().into_iter().collect();
    let text: proc_macro2::TokenStream = tokens.iter().cloned().collect();
    let expected = "compile_error ! { \"an index is written in brackets: `a[1:3]`\" }";
    assert!(text.to_string().ends_with(expected), "{text}");
    let ends = tokens.first().zip(tokens.last());
    let texts = ends.map(|(first, last)| (first.span().source_text(), last.span().source_text()));
    assert_eq!(texts, Some((Some("1".to_owned()), Some("3".to_owned()))));
}
