//! Indexes: `base[items]` as a chain of steps.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, ToTokens};

use super::context::{Context, Within};
use super::hoisted::Hoisted;
use super::slice::{self, integer_expression};
use super::steps::{self, Step};
use super::{formula, lent, tokens, view};
use crate::meaning::alias::mentions;
use crate::meaning::constant;
use crate::meaning::formula::{is_computed_index, is_simple, may_be_view, outermost_operator};
use crate::meaning::resolve;
use crate::meaning::written::Written;
use crate::syntax::literal;
use crate::syntax::tree::{Expr, ExprKind, Extent, Item};

/// What the indexed elements are wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Use<'n> {
    /// A view, an element, or a copy of a selection.
    Value,
    /// The same, but that a view leaves as a copy, if what has this name owns the elements.
    Leaving(&'n Ident),
    /// `&`: a view.
    Borrow,
}

/// `base[items]`, to be read.
pub fn index(
    base: &Expr,
    items: &[Item],
    extent: Extent,
    usage: Use<'_>,
    context: &mut Context,
) -> TokenStream {
    let mut hoisted = Hoisted::default();
    let mut chain = Chain::new(items, Target::View, Aliased::Nothing, &mut hoisted, context);
    let source = source(base, context);
    if !matches!(usage, Use::Leaving(_)) && resolve::is_variable(base) {
        chain.target = Target::ViewOrTuple;
    }
    hoisted.before(source, base.extent, |source| {
        let list = chain.on(source, base.extent, extent, context);
        match usage {
            Use::Value => chain.value(list, extent, context),
            Use::Leaving(array) => chain.left(list, array, extent, context),
            Use::Borrow if chain.by_type => tokens::call(extent, quote!(__nd::borrowed), &[list]),
            Use::Borrow => list,
        }
    })
}

/// The array that is indexed, as a view.
fn source(base: &Expr, context: &mut Context) -> TokenStream {
    let array = match context.field(base, false) {
        Some(field) => field,
        None => array_of(base, context),
    };
    let method = context.as_view(base.extent);
    quote!(#array #method)
}

/// An array that is no view of another, as a view for writing.
pub fn array_mut(base: &Expr, context: &mut Context) -> TokenStream {
    let array = match context.field(base, true) {
        Some(field) => field,
        None => array_of(base, context),
    };
    let method = context.as_view_mut(base.extent);
    quote!(#array #method)
}

fn array_of(base: &Expr, context: &mut Context) -> TokenStream {
    match &base.kind {
        // Rust's own operators, which `check` has nothing against.
        ExprKind::Binary { .. } => context.plain(base),
        _ => view::receiver(base, context),
    }
}

/// What an index must not read while its list is applied, because it is borrowed for writing.
#[derive(Clone, Copy)]
pub enum Aliased<'e> {
    Nothing,
    /// A variable: an index that reads it is copied before.
    Variable(&'e Ident),
    /// An array that is written; a condition reads it when it is its turn.
    Array(&'e Written),
}

impl<'e> Aliased<'e> {
    pub fn by(variable: Option<&'e Ident>) -> Self {
        variable.map_or(Aliased::Nothing, Aliased::Variable)
    }

    fn variable(self) -> Option<&'e Ident> {
        match self {
            Aliased::Nothing => None,
            Aliased::Variable(variable) => Some(variable),
            Aliased::Array(written) => Some(&written.variable),
        }
    }
}

/// The steps of an index list.
pub struct Chain {
    steps: Vec<Step>,
    /// The number of indices.
    count: usize,
    /// Whether there is an entry whose type decides what it is.
    pub by_type: bool,
    has_ellipsis: bool,
    /// Whether all entries are integers, so that an element may come out.
    only_integers: bool,
    target: Target,
}

/// What an index list is applied to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A view.
    View,
    /// A view, or a tuple, which has entries.
    ViewOrTuple,
    /// A view for writing.
    ViewMut,
    /// A part of an array that is borrowed together with others.
    Part,
}

impl Chain {
    /// The list `items`.
    pub fn new(
        items: &[Item],
        target: Target,
        aliased: Aliased,
        hoisted: &mut Hoisted,
        context: &mut Context,
    ) -> Self {
        let items = without_empty_tuple(items);
        let typed = items
            .iter()
            .filter(|item| matches!(item, Item::Value(value) if literal_index(value).is_none()));
        let typed = typed.count();
        let mut steps: Vec<Step> = items
            .iter()
            .map(|item| step(item, typed == 1, (target, aliased), hoisted, context))
            .collect();
        let ellipsis = items
            .iter()
            .position(|item| matches!(item, Item::Ellipsis(_)));
        if let Some(position) = ellipsis {
            steps[position] = steps::ellipsis(&items[position..], &steps[position + 1..]);
        }
        Chain {
            steps,
            count: items.iter().filter(|item| item.takes_axis()).count(),
            by_type: typed > 0,
            has_ellipsis: ellipsis.is_some(),
            only_integers: !items.is_empty()
                && items.iter().all(|item| matches!(item, Item::Value(_))),
            target,
        }
    }

    /// Whether it has one entry, which may be an integer.
    pub fn is_single(&self) -> bool {
        self.only_integers && self.count == 1
    }

    /// The list, applied to a view.
    pub fn on(
        &self,
        view: TokenStream,
        base: Extent,
        whole: Extent,
        context: &Context,
    ) -> TokenStream {
        let count = Literal::usize_unsuffixed(self.count);
        if self.by_type {
            let begin = tokens::at(base, quote!(.indexed_by::<_, #count>()));
            let list = steps::by_cursor(quote!(#view #begin), &self.steps, true, context);
            let end = context.may_fail("finish_by");
            return context.attempt(tokens::call(whole, quote!(__nd::#end), &[list]));
        }
        let function = match self.target {
            Target::View | Target::ViewOrTuple => "part",
            Target::ViewMut => "part_mut",
            Target::Part => {
                let begin = tokens::at(base, quote!(.indexed::<_, #count>()));
                let list = steps::by_cursor(quote!(#view #begin), &self.steps, false, context);
                return tokens::call(whole, quote!(__nd::Cursor::finish), &[list]);
            }
        };
        let begin = tokens::at(base, quote!(.listed::<_, #count>()));
        let [part, list] = ["part", "list"].map(|name| Ident::new(name, Span::mixed_site()));
        let numbers = steps::in_numbers(&self.steps);
        let types = steps::in_types(list.to_token_stream(), &self.steps);
        let call = match self.tuples_entry() {
            Some(integer) => {
                context.may_be_tuple();
                let method = context.may_fail("entry").to_string();
                let entry = tokens::step(whole, &method, quote!(#integer, #numbers, #types));
                quote!(#part #entry)
            }
            None => {
                let function = context.may_fail(function);
                let part = part.to_token_stream();
                tokens::call(whole, quote!(__nd::#function), &[part, numbers, types])
            }
        };
        let call = context.attempt(call);
        quote!(match #view #begin { (#part, #list) => #call })
    }

    /// The integer that the list is, where what it is applied to may be a tuple.
    fn tuples_entry(&self) -> Option<&TokenStream> {
        match self.steps.as_slice() {
            [only] if self.target == Target::ViewOrTuple => only.as_integer(),
            _ => None,
        }
    }

    /// What the list yields as a value that leaves, of an array that has this name.
    fn left(
        &self,
        list: TokenStream,
        array: &Ident,
        extent: Extent,
        context: &Context,
    ) -> TokenStream {
        let method = match self.has_ellipsis {
            true => "array_value",
            false => "value",
        };
        let method = context.may_fail(method).to_string();
        context.attempt(context.leaving(array, &method, list, extent))
    }

    /// What the list yields as a value.
    fn value(&self, list: TokenStream, extent: Extent, context: &Context) -> TokenStream {
        let list = match self.by_type && context.denied.copy {
            true => tokens::call(extent, quote!(__nd::no_copy), &[list]),
            false => list,
        };
        if self.by_type {
            // A selection is copied only here, and may turn out to lead out of bounds.
            let value = context.may_fail(if self.has_ellipsis {
                "array_value"
            } else {
                "value"
            });
            context.attempt(tokens::call(extent, quote!(__nd::#value), &[list]))
        } else if !self.has_ellipsis && self.only_integers {
            tokens::call(extent, quote!(__nd::value), &[list])
        } else {
            list
        }
    }
}

/// `a[()]` is the whole array.
fn without_empty_tuple(items: &[Item]) -> &[Item] {
    match items {
        [Item::Value(Expr {
            kind: ExprKind::Tuple(entries, _),
            ..
        })] if entries.is_empty() => &[],
        items => items,
    }
}

fn step(
    item: &Item,
    alone: bool,
    base: (Target, Aliased),
    hoisted: &mut Hoisted,
    context: &mut Context,
) -> Step {
    match item {
        Item::Slice(slice) => slice::slice(slice, hoisted, context),
        Item::NewAxis(extent) => Step::literal(*extent, steps::NEW_AXIS, quote!(__nd::NewAxis)),
        // It depends on what comes after it: the chain puts it in.
        Item::Ellipsis(extent) => Step::literal(*extent, steps::ELLIPSIS, TokenStream::new()),
        Item::Value(value) => match literal_index(value) {
            Some(index) => steps::integer(index, value.extent, context),
            None => selector(value, alone, base, hoisted, context),
        },
    }
}

/// An integer literal that an index can be.
fn literal_index(value: &Expr) -> Option<i64> {
    constant::integer(value)?.try_into().ok()
}

/// An index whose type decides what it is.
fn selector(
    value: &Expr,
    alone: bool,
    (target, aliased): (Target, Aliased),
    hoisted: &mut Hoisted,
    context: &mut Context,
) -> Step {
    let extent = Extent {
        first: value.span(),
        ..value.extent
    };
    let mut checks = TokenStream::new();
    // Beside an index array without elements, NumPy does not mind.
    for entry in literal::list(value).into_iter().flatten().filter(|_| alone) {
        if let Some(index) = literal_index(entry) {
            let literal = steps::entry(index, entry.extent);
            checks.extend(tokens::step(entry.extent, "in_bounds", literal));
        }
    }
    let within = match aliased {
        Aliased::Array(written) if is_computed_index(value) && written.reads(value) => {
            Some(written)
        }
        _ => None,
    };
    let reads = |variable| mentions(value, variable);
    let is_aliased =
        (may_be_view(value) || is_computed_index(value)) && aliased.variable().is_some_and(reads);
    let is_hoisted = within.is_none() && (!is_simple(value) || is_aliased);
    let usage = match (target, aliased) {
        (Target::ViewMut, _) | (_, Aliased::Array(_)) => quote!(__nd::ToWrite),
        _ => quote!(__nd::ToRead),
    };
    let index = if let Some(written) = within {
        computed_within(written, usage, value, hoisted, context)
    } else if is_aliased {
        let tree = context.tree(value);
        formula::evaluated(tree, value, context)
    } else if is_computed_index(value) {
        computed(value, usage, context)
    } else if resolve::is_variable(value) {
        lent::place(value, context)
    } else {
        integer_expression(value, context)
    };
    let mut index = tokens::reference(extent, index);
    if context.denied.check {
        index = tokens::call(extent, quote!(__nd::no_check), &[index]);
    }
    if is_hoisted {
        index = hoisted.push(index, extent).to_token_stream();
    }
    Step::by_type(extent, checks, index)
}

/// An index that is computed: a number, an array, or a condition that waits.
fn computed(value: &Expr, usage: TokenStream, context: &mut Context) -> TokenStream {
    let tree = context.tree(value);
    let index_of = context.may_fail("index_of");
    let at = outermost_operator(value);
    context.attempt(tokens::call(
        at,
        quote!(__nd::#index_of::<#usage, _, _, _>),
        &[tree],
    ))
}

/// The same, of an array that is written: it is read after that has been borrowed.
fn computed_within(
    written: &Written,
    usage: TokenStream,
    value: &Expr,
    hoisted: &mut Hoisted,
    context: &mut Context,
) -> TokenStream {
    context.within = Some(Within {
        written: written.clone(),
        read: Vec::new(),
        hoisted: core::mem::take(hoisted),
    });
    let index = computed(value, usage, context);
    if let Some(within) = context.within.take() {
        *hoisted = within.hoisted;
    }
    index
}
