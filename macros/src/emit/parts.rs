//! Several parts of one array, borrowed together.
//!
//! The array is borrowed once, for writing. The parts are indexed one by one as places nobody can
//! read or write yet, and become views together. That they share nothing is proved before: here, if
//! the syntax tells; in types, by a trait of this line's own whose message names the two parts; or,
//! in `try_arr!`, at run time.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use super::context::{whole as label, Context};
use super::hoisted::Hoisted;
use super::index::{Aliased, Chain, Target};
use super::place::{self, Of, Taken};
use super::tokens;
use crate::meaning::alias;
use crate::meaning::disjoint::{self, ByLength, OnAxis, Relation, Verdict};
use crate::meaning::overlap::{index_of, may_overlap, overlap, TRY, WHY_VALUES};
use crate::meaning::parts::{self, Part};
use crate::syntax::tree::Expr;

/// A tuple of the values, if some of them are parts of one array.
pub fn together(values: &[Expr], context: &mut Context) -> Option<TokenStream> {
    let arrays = parts::shared_arrays(values);
    if arrays.is_empty() {
        return None;
    }
    let names: Vec<Ident> = (0..values.len())
        .map(|number| tokens::local("part", number, values[number].extent.first))
        .collect();
    let in_array = |number: usize| arrays.iter().flatten().any(|part| part.number == number);
    let others: Vec<usize> = (0..values.len())
        .filter(|&number| !in_array(number))
        .collect();
    let mut body = TokenStream::new();
    for &number in &others {
        let (name, value) = (&names[number], context.value(&values[number]));
        body.extend(quote!(let #name = #value;));
    }
    let tuple = quote!((#(#names),*));
    let mut result = quote!({ #body #tuple });
    for array in arrays.iter().rev() {
        result = borrowed(array, &names, result, context);
    }
    Some(result)
}

/// The parts of one array under their names, then `rest`.
fn borrowed(
    array: &[Part],
    names: &[Ident],
    rest: TokenStream,
    context: &mut Context,
) -> TokenStream {
    let Some(first) = array.first() else {
        return rest;
    };
    let root = first.root;
    let mut hoisted = Hoisted::sharing();
    let aliased = Aliased::by(alias::root(root));
    let chains: Vec<Vec<Chain>> = array
        .iter()
        .map(|part| {
            let lists = part.lists.iter();
            lists
                .map(|items| Chain::new(items, Target::Part, aliased, &mut hoisted, context))
                .collect()
        })
        .collect();
    let after: Vec<Taken> = array
        .iter()
        .map(|part| {
            let of = if part.mutable { Of::ViewMut } else { Of::View };
            Taken::new(&part.after, of, aliased, &mut hoisted, context)
        })
        .collect();
    let source = place::source_mut(root, context);
    let proofs = match context.fallible {
        true => TokenStream::new(),
        false => proofs(array),
    };
    hoisted.before(source, root.extent, |view| {
        let divided = quote!(__nd::divide(#view));
        let divided = array
            .iter()
            .zip(&chains)
            .fold(divided, |divided, (part, chains)| {
                one(divided, part, chains, context)
            });
        let name = Ident::new("__nd_divided", Span::mixed_site());
        let texts = array.iter().map(|part| Literal::string(&part.name));
        let separate = context.may_fail("separate");
        let separate = context.attempt(quote!(__nd::#separate(#name, &[#(#texts),*])));
        let pattern = array.iter().fold(quote!(()), |pattern, part| {
            let name = &names[part.number];
            quote!((#name, #pattern))
        });
        let rest = transformed(array, &after, names, rest, context);
        quote!({
            let #name = #divided;
            #proofs
            match #separate { #pattern => #rest }
        })
    })
}

/// The parts of which transposes and the like are taken, under the same names, then `rest`.
fn transformed(
    array: &[Part],
    after: &[Taken],
    names: &[Ident],
    rest: TokenStream,
    context: &mut Context,
) -> TokenStream {
    let mut taken = TokenStream::new();
    for (part, after) in array.iter().zip(after) {
        if !part.after.is_empty() {
            let name = &names[part.number];
            let view = after.view(quote!(#name), context);
            taken.extend(quote!(let #name = #view;));
        }
    }
    match taken.is_empty() {
        true => rest,
        false => quote!({ #taken #rest }),
    }
}

/// `divided`, with one more part.
fn one(divided: TokenStream, part: &Part, chains: &[Chain], context: &mut Context) -> TokenStream {
    let extent = part.extent();
    let whole = tokens::local("whole", 0, extent.first);
    let mut list = quote!(#whole);
    for chain in chains {
        list = chain.on(list, extent, extent, context);
        if chain.by_type {
            let borrowed = match part.mutable {
                true => quote!(__nd::borrowed_mut),
                false => quote!(__nd::borrowed),
            };
            list = tokens::call(extent, borrowed, &[list]);
        }
    }
    let method = context.may_fail(if part.mutable { "writing" } else { "reading" });
    let body = match context.fallible {
        true => {
            let label = label();
            quote!(#label: { ::core::result::Result::Ok(#list) })
        }
        false => list,
    };
    context.attempt(quote!(#divided.#method(#[allow(unused_labels)] |#whole| #body)))
}

/// What the types have to prove.
fn proofs(array: &[Part]) -> TokenStream {
    let pairs = parts::pairs(array).filter(|(one, other)| !one.is_copy() && !other.is_copy());
    pairs
        .filter_map(|(one, other)| {
            let relation = disjoint::relate(one.items(), other.items());
            (!relation.is_apart()).then(|| proof(one, other, &relation))
        })
        .collect()
}

/// A call that compiles only if two parts are disjoint, for arrays of the type at hand.
fn proof(one: &Part, other: &Part, relation: &Relation) -> TokenStream {
    let why = match relation.is_about_values() {
        true => WHY_VALUES,
        false => "it depends on lengths that the type of the array does not tell",
    };
    let undecided = literal(&escaped(&may_overlap(one, other, why)));
    let label = literal(&escaped(&format!(
        "not known to be disjoint from `{}`",
        one.name
    )));
    let note = literal(&escaped(TRY));
    let (from_first, from_last, partial) = match relation.is_partial {
        true => (
            by_rank(&relation.by_rank),
            quote!(()),
            quote!(__nd::Undecided),
        ),
        false => (
            evidence(&relation.first),
            evidence(&relation.last),
            quote!(__nd::Whole),
        ),
    };
    let extent = other.extent();
    let divided = Ident::new("__nd_divided", Span::mixed_site());
    let shape = tokens::local("shape", 0, extent.first);
    let call = tokens::call(extent, quote!(Disjoint::disjoint), &[quote!(#shape)]);
    let overlapping = overlapping(one, other, relation);
    // With the user's spans, rustc speaks of the part and not of the macro.
    let items = quote! {
        #[diagnostic::on_unimplemented(message = #undecided, label = #label, note = #note)]
        trait Disjoint: ::core::marker::Sized {
            fn disjoint<S>(_: S)
            where
                S: __nd::RelatedParts<#from_first, #from_last, #partial, Verdict = Self>,
            {
            }
        }
        impl Disjoint for __nd::NothingShared {}
        #overlapping
    };
    let items = tokens::at(extent, items);
    quote!({
        #items
        let #shape = #divided.whole_shape();
        #call;
    })
}

/// What is said where two parts share an element. Which one is known only if some axis was compared, whatever the
/// rank.
fn overlapping(one: &Part, other: &Part, relation: &Relation) -> Option<TokenStream> {
    let positions: Vec<Ident> = (0..relation.axes().count())
        .map(|axis| format_ident!("P{axis}"))
        .collect();
    if positions.is_empty() {
        return None;
    }
    let mut number = 0;
    let common = index_of(relation, other, |axis| {
        number += 1;
        match axis {
            OnAxis::Same(index) => escaped(index),
            _ => format!("{{P{}}}", number - 1),
        }
    });
    let overlap = literal(&overlap_text(one, other, &common));
    let label = literal(&escaped(&format!("overlaps `{}`", one.name)));
    // The positions of the axes are found from the first to the last.
    let (first, last) = positions.split_at(positions.len() - relation.last.len());
    let nowhere = positions
        .iter()
        .map(|_| quote!({ ::core::primitive::isize::MIN }));
    let mut verdict = quote!(__nd::Whole);
    for position in last.iter().chain(first.iter().rev()) {
        verdict = quote!(__nd::Common<#position, #verdict>);
    }
    Some(quote! {
        #[diagnostic::on_unimplemented(message = #overlap, label = #label)]
        trait Overlap<#(const #positions: isize),*> {}
        // Of a trait that is implemented for nothing, the compiler says that.
        #[diagnostic::do_not_recommend]
        impl Overlap<#(#nowhere),*> for () {}
        impl<#(const #positions: isize),*> Disjoint for #verdict
        where
            __nd::Whole: Overlap<#(#positions),*>,
        {
        }
    })
}

fn overlap_text(one: &Part, other: &Part, common: &str) -> String {
    // The index holds placeholders; all around it is text.
    let marked = overlap(one, other, "\u{0}");
    escaped(&marked).replace('\u{0}', common)
}

/// A text in which braces mean nothing.
fn escaped(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

fn literal(text: &str) -> Literal {
    Literal::string(text)
}

/// How two parts are related on some axes, for the types.
fn evidence(axes: &[OnAxis]) -> TokenStream {
    axes.iter().rev().fold(quote!(()), |others, axis| {
        let (relation, unknown) = match axis {
            OnAxis::Apart => always(Verdict::Apart),
            OnAxis::Same(_) => always(Verdict::Shares(0)),
            OnAxis::Undecided => always(Verdict::Undecided),
            OnAxis::ByLength(by_length) | OnAxis::ByLengthAtMost(by_length) => {
                by_length_evidence(by_length)
            }
        };
        quote!(__nd::OnFirst<#relation, #unknown, #others>)
    })
}

/// How two parts of an array of each rank are related.
fn by_rank(ranks: &[Option<Vec<OnAxis>>]) -> TokenStream {
    // With too many indices, there is an error elsewhere.
    let ranks = ranks.iter().map(|axes| match axes {
        Some(axes) => evidence(axes),
        None => evidence(&[OnAxis::Apart]),
    });
    quote!(__nd::ByRank<#(#ranks),*>)
}

fn always(on_axis: Verdict) -> (TokenStream, TokenStream) {
    let verdict = verdict(on_axis);
    (quote!(__nd::Always<#verdict>), verdict)
}

fn by_length_evidence(by_length: &ByLength) -> (TokenStream, TokenStream) {
    (tree(&by_length.pieces), verdict(by_length.unknown))
}

/// A tree that finds the piece a length belongs to.
fn tree(pieces: &[(i64, Verdict)]) -> TokenStream {
    match pieces {
        [] => quote!(__nd::Always<__nd::Undecided>),
        [(_, only)] => {
            let verdict = verdict(*only);
            quote!(__nd::Always<#verdict>)
        }
        pieces => {
            let (less, more) = pieces.split_at(pieces.len() / 2);
            let from = more.first().map_or(0, |(from, _)| *from);
            let from = Literal::i64_unsuffixed(from);
            let (less, more) = (tree(less), tree(more));
            quote!(__nd::SplitAt<#from, #less, #more>)
        }
    }
}

fn verdict(verdict: Verdict) -> TokenStream {
    match verdict {
        Verdict::Apart => quote!(__nd::NothingShared),
        Verdict::Undecided => quote!(__nd::Undecided),
        Verdict::Shares(position) => {
            let position = Literal::i64_unsuffixed(position);
            quote!(__nd::Shares<#position>)
        }
    }
}
