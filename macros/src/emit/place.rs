//! Places: an array, and what is taken of it to be written, step by step.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::hoisted::Hoisted;
use super::index::{self, Aliased, Chain, Target};
use super::tokens;
use super::view::Taking;
use crate::meaning::access::{Access, Step};
use crate::meaning::alias;
use crate::syntax::tree::{Expr, Extent};

/// What the steps are taken of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// A view for writing, which each step uses up.
    ViewMut,
    /// A view.
    View,
    /// An array that is written while it is read, as it was before.
    Old,
    /// The same, as it is written.
    Written,
}

/// What is taken of an array, its indices worked out.
pub struct Taken {
    pieces: Vec<Piece>,
    of: Of,
}

enum Piece {
    List(Chain, Extent),
    View(Taking),
}

impl Taken {
    pub fn new(
        steps: &[Step],
        of: Of,
        aliased: Aliased,
        hoisted: &mut Hoisted,
        context: &mut Context,
    ) -> Self {
        let target = match of {
            Of::ViewMut => Target::ViewMut,
            Of::View => Target::View,
            Of::Old | Of::Written => Target::Part,
        };
        let pieces = steps.iter().map(|step| match step {
            Step::Index(items, extent) => Piece::List(
                Chain::new(items, target, aliased, hoisted, context),
                *extent,
            ),
            Step::View(viewed, extent) => {
                Piece::View(Taking::of(viewed, *extent, of == Of::ViewMut, context))
            }
        });
        Taken {
            pieces: pieces.collect(),
            of,
        }
    }

    /// The steps, taken of `view`; and the extent of the last, if types decide whether that is a view.
    pub fn on(&self, view: TokenStream, context: &Context) -> (TokenStream, Option<Extent>) {
        let mut list = view;
        let mut by_type: Option<Extent> = None;
        for (number, piece) in self.pieces.iter().enumerate() {
            if let Some(extent) = by_type.take() {
                list = tokens::call(extent, self.borrowed(), &[list]);
            }
            if self.of == Of::ViewMut && number > 0 {
                list = asked(
                    list,
                    &self.pieces[number - 1],
                    quote!(.into_array()),
                    context,
                );
            }
            match piece {
                Piece::List(chain, extent) => {
                    if number > 0 {
                        list = self.again(list, *extent, context);
                    }
                    list = chain.on(list, *extent, *extent, context);
                    by_type = chain.by_type.then_some(*extent);
                }
                Piece::View(taking) => {
                    list = match self.of {
                        Of::ViewMut => taking.used_up(list),
                        Of::View | Of::Old | Of::Written => taking.on(list),
                    };
                }
            }
        }
        (list, by_type)
    }

    /// A view in any case.
    pub fn view(&self, view: TokenStream, context: &Context) -> TokenStream {
        let list = match self.on(view, context) {
            (list, Some(extent)) => tokens::call(extent, self.borrowed(), &[list]),
            (list, None) => list,
        };
        match self.of {
            Of::ViewMut => self.last(list, quote!(.into_array()), context),
            Of::View | Of::Old | Of::Written => list,
        }
    }

    /// What is assigned to, if the steps, of which this came, may end in an element that is an array.
    pub fn place(&self, list: TokenStream, context: &Context) -> TokenStream {
        self.last(list, quote!(.into_place()), context)
    }

    /// The same, where it is read by the assignment.
    pub fn operand(&self, list: TokenStream, context: &Context) -> TokenStream {
        match self.pieces.len() {
            1 => self.last(list, quote!(.into_operand()), context),
            _ => list,
        }
    }

    fn last(&self, list: TokenStream, method: TokenStream, context: &Context) -> TokenStream {
        match self.pieces.last() {
            Some(piece) => asked(list, piece, method, context),
            None => list,
        }
    }

    fn borrowed(&self) -> TokenStream {
        match self.of {
            Of::ViewMut | Of::Written => quote!(__nd::borrowed_mut),
            Of::View | Of::Old => quote!(__nd::borrowed),
        }
    }

    /// What a step yielded, as an array that is indexed.
    fn again(&self, list: TokenStream, extent: Extent, context: &Context) -> TokenStream {
        let method = match self.of {
            Of::ViewMut => by_value(extent, context),
            Of::View => context.as_view(extent),
            Of::Old | Of::Written => return list,
        };
        quote!(#list #method)
    }
}

/// What a step yielded, as a method makes it if it may be an element that is an array.
fn asked(list: TokenStream, piece: &Piece, method: TokenStream, context: &Context) -> TokenStream {
    match piece {
        Piece::List(chain, extent) if chain.is_single() => {
            let method = context.of_element(*extent, method);
            quote!(#list #method)
        }
        _ => list,
    }
}

/// A view for writing as an array that is indexed, and used up.
fn by_value(extent: Extent, context: &Context) -> TokenStream {
    let by_value = tokens::at(extent, quote!(.by_value()));
    let view = context.as_view_mut(extent);
    quote!(#by_value #view)
}

/// A place as a view for writing: all indices are evaluated, then its array is borrowed.
pub fn borrowed(place: &Access, context: &mut Context) -> TokenStream {
    let mut hoisted = Hoisted::default();
    let aliased = Aliased::by(alias::root(place.root));
    let taken = Taken::new(&place.steps, Of::ViewMut, aliased, &mut hoisted, context);
    let source = index::array_mut(place.root, context);
    hoisted.before(source, place.root.extent, |source| {
        taken.view(source, context)
    })
}

/// An expression as a view for writing, if it is another view of an array, or a part of it.
pub fn view_mut(expr: &Expr, context: &mut Context) -> Option<TokenStream> {
    let place = Access::of(expr);
    (!place.steps.is_empty()).then(|| borrowed(&place, context))
}

/// A place as what is indexed, to be written.
pub fn source_mut(base: &Expr, context: &mut Context) -> TokenStream {
    match view_mut(base, context) {
        Some(view) => {
            let again = by_value(base.extent, context);
            quote!(#view #again)
        }
        None => index::array_mut(base, context),
    }
}
