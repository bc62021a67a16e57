//! What the whole of an expansion shares.

use core::cell::Cell;

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::quote;

use super::hoisted::Hoisted;
use super::tokens;
use crate::meaning::written::Written;
use crate::syntax::tree::{Costs, Expr, Extent};

pub struct Context {
    /// Whether failures are returned, as `try_arr!` does, instead of panicking.
    pub fallible: bool,
    /// Whether something is missing that Rust cannot do without.
    pub is_incomplete: bool,
    /// Whether lists of literals have NumPy's types, `int64` and `float64`, and not those that Rust
    /// finds for them.
    pub literals_are_numpys: bool,
    /// What is evaluated before the line, because it may leave the function around it; none if it
    /// cannot be.
    pub before: Option<Vec<(Ident, TokenStream)>>,
    /// The array that the operands of the value at hand may be parts of, while it is written.
    pub within: Option<Within>,
    /// What the line at hand must not do.
    pub denied: Costs,
    /// Whether the line at hand asks for several threads.
    pub is_parallel: bool,
    /// The traits whose methods are called: no others are imported, because the compiler looks for each
    /// method in all that are.
    traits: Cell<Traits>,
    writers: Writers,
}

/// Tuples of more arrays are not read; more than these are of one type.
pub const MOST_TYPES: usize = 6;

/// What is known while an expression that reads an array that is written is expanded.
pub struct Within {
    pub written: Written,
    /// The variables that parts of it are read by, as they stand: no other token is made of them.
    pub read: Vec<Ident>,
    pub hoisted: Hoisted,
}

/// Traits that have methods by which arrays are found.
#[derive(Clone, Copy, Default)]
struct Traits {
    source: bool,
    source_mut: bool,
    entries: bool,
    lend: bool,
    leave: bool,
    methods: bool,
    attributes: bool,
    elements: bool,
    lengths: bool,
    indices: bool,
    shapes: bool,
}

/// How expressions within expressions are written: a file for one kind of them knows no other.
#[derive(Clone, Copy)]
pub struct Writers {
    pub value: Writer,
    pub plain: Writer,
    pub tree: Writer,
    pub leaf: Writer,
    pub place: Writer,
    pub field: fn(&Expr, bool, &mut Context) -> Option<TokenStream>,
}

type Writer = fn(&Expr, &mut Context) -> TokenStream;

impl Context {
    pub fn new(fallible: bool, writers: Writers) -> Self {
        Context {
            fallible,
            is_incomplete: false,
            literals_are_numpys: false,
            before: None,
            within: None,
            denied: Costs::default(),
            is_parallel: false,
            traits: Cell::default(),
            writers,
        }
    }

    /// An expression as a value: an array, a view, an element, or whatever else Rust makes of it.
    pub fn value(&mut self, expr: &Expr) -> TokenStream {
        (self.writers.value)(expr, self)
    }

    /// An expression with Rust's own operators; indexes, attributes and `np.` in it are NumPy's.
    pub fn plain(&mut self, expr: &Expr) -> TokenStream {
        (self.writers.plain)(expr, self)
    }

    /// An expression as a tree of operators, nothing computed yet.
    pub fn tree(&mut self, expr: &Expr) -> TokenStream {
        (self.writers.tree)(expr, self)
    }

    /// An operand of an expression.
    pub fn leaf(&mut self, expr: &Expr) -> TokenStream {
        (self.writers.leaf)(expr, self)
    }

    /// An expression as a view for writing.
    pub fn place(&mut self, expr: &Expr) -> TokenStream {
        (self.writers.place)(expr, self)
    }

    /// A field of an element as a place, to be written or not, if the expression is one.
    pub fn field(&mut self, expr: &Expr, mutable: bool) -> Option<TokenStream> {
        (self.writers.field)(expr, mutable, self)
    }

    /// `.as_array_view(__nd::Indexing)`
    pub fn as_view(&self, extent: Extent) -> TokenStream {
        self.traits.set(Traits {
            source: true,
            ..self.traits.get()
        });
        Self::asking(extent, quote!(.as_array_view))
    }

    /// What is indexed may be a tuple.
    pub fn may_be_tuple(&self) {
        self.traits.set(Traits {
            entries: true,
            ..self.traits.get()
        });
    }

    /// `.as_array_view_mut(__nd::Indexing)`
    pub fn as_view_mut(&self, extent: Extent) -> TokenStream {
        self.traits.set(Traits {
            source_mut: true,
            ..self.traits.get()
        });
        Self::asking(extent, quote!(.as_array_view_mut))
    }

    /// `.method(__nd::Indexing)`: what is no array is reported at the argument, and so at the whole of it.
    fn asking(extent: Extent, method: TokenStream) -> TokenStream {
        tokens::call(
            extent,
            method,
            &[tokens::at(extent, quote!(__nd::Indexing))],
        )
    }

    /// `.lend_array()`
    pub fn lend(&self, extent: Extent) -> TokenStream {
        self.lending();
        tokens::at(extent, quote!(.lend_array()))
    }

    /// `.lend_array_mut()`
    pub fn lend_mut(&self, extent: Extent) -> TokenStream {
        self.lending();
        tokens::at(extent, quote!(.lend_array_mut()))
    }

    /// `leaving(&array).method(value)`: how what is taken of an array leaves.
    pub fn leaving(
        &self,
        array: &Ident,
        method: &str,
        value: TokenStream,
        extent: Extent,
    ) -> TokenStream {
        self.traits.set(Traits {
            leave: true,
            ..self.traits.get()
        });
        let leaving = tokens::call(extent, quote!(__nd::leaving), &[quote!(#array)]);
        let method = tokens::step(extent, method, value);
        quote!(#leaving #method)
    }

    /// A method of arrays is called by its name, and may be one of a `Vec`'s, which has none of its own.
    pub fn calls_method(&self) {
        self.traits.set(Traits {
            methods: true,
            ..self.traits.get()
        });
    }

    /// `.attributes()`: those of an array, or the fields of anything else.
    pub fn attributes(&self, extent: Extent) -> TokenStream {
        self.traits.set(Traits {
            attributes: true,
            ..self.traits.get()
        });
        tokens::at(extent, quote!(.attributes()))
    }

    /// A method of what may be an element that is an array itself.
    pub fn of_element(&self, extent: Extent, method: TokenStream) -> TokenStream {
        self.traits.set(Traits {
            elements: true,
            ..self.traits.get()
        });
        tokens::at(extent, method)
    }

    /// `.in_index()`: what an operator makes of two variables in an index.
    pub fn in_index(&self, extent: Extent) -> TokenStream {
        self.traits.set(Traits {
            indices: true,
            ..self.traits.get()
        });
        tokens::at(extent, quote!(.in_index()))
    }

    /// `.given_length()`: an integer of any type as a length.
    pub fn length(&self, extent: Extent) -> TokenStream {
        self.traits.set(Traits {
            lengths: true,
            ..self.traits.get()
        });
        tokens::at(extent, quote!(.given_length()))
    }

    /// `.given_shape()`: an integer of any type, or several, as a shape.
    pub fn shape(&self, extent: Extent) -> TokenStream {
        self.traits.set(Traits {
            shapes: true,
            ..self.traits.get()
        });
        tokens::at(extent, quote!(.given_shape()))
    }

    fn lending(&self) {
        self.traits.set(Traits {
            lend: true,
            ..self.traits.get()
        });
    }

    /// The imports of the traits whose methods were called so far.
    pub fn imports(&self) -> TokenStream {
        let Traits {
            source,
            source_mut,
            entries,
            lend,
            leave,
            methods,
            attributes,
            elements,
            lengths,
            indices,
            shapes,
        } = self.traits.get();
        let traits = [
            (source, quote!(Source as _,)),
            (source_mut, quote!(SourceMut as _,)),
            (source_mut, quote!(DestinationFor as _,)),
            (source || source_mut, quote!(ArrayFor as _,)),
            (entries, quote!(Entries as _,)),
            (lend, quote!(Lend as _,)),
            (leave, quote!(Leave as _,)),
            (methods, quote!(HeldMethods as _, MethodsWithin as _,)),
            (
                attributes,
                quote!(
                    PointsToArray as _,
                    HoldsAttributes as _,
                    IsAnyArray as _,
                    PointsToAnyArray as _,
                    HasOwnFields as _,
                ),
            ),
            (elements, quote!(IntoPlace as _,)),
            (indices, quote!(OfIntegers as _, OfArrays as _,)),
            (lengths, quote!(IsLength as _, CountedLength as _,)),
            (shapes, quote!(IsShape as _, CountedShape as _,)),
        ];
        let called = traits.into_iter().filter(|(called, _)| *called);
        called.map(|(_, import)| import).collect()
    }

    /// Writes something in which lists of literals have NumPy's types, if that is so.
    pub fn with_numpys<T>(&mut self, is_so: bool, write: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.literals_are_numpys;
        self.literals_are_numpys |= is_so;
        let written = write(self);
        self.literals_are_numpys = before;
        written
    }

    /// A call that may fail: `function` panics, `try_function` returns a `Result`.
    pub fn may_fail(&self, function: &str) -> Ident {
        let name = match self.fallible {
            true => format!("try_{function}"),
            false => function.to_owned(),
        };
        Ident::new(&name, Span::call_site())
    }

    /// The value of a call named by [`may_fail`](Self::may_fail); a failure ends the whole.
    pub fn attempt(&self, call: TokenStream) -> TokenStream {
        if !self.fallible {
            return call;
        }
        let (result, error) = (
            Ident::new("result", Span::mixed_site()),
            Ident::new("error", Span::mixed_site()),
        );
        let label = whole();
        // Not a `match` with the `break` in an arm: where the type of the value is not known yet, the
        // compiler would take it for that of the `break`, `!`.
        quote! {
            match #call {
                #result => {
                    if let ::core::result::Result::Err(#error) = &#result {
                        break #label ::core::result::Result::Err(::core::clone::Clone::clone(#error));
                    }
                    __nd::succeeded(#result)
                }
            }
        }
    }
}

/// The label of the block that a failure leaves. No label of the user's can meet it.
pub fn whole() -> TokenStream {
    let mut apostrophe = Punct::new('\'', Spacing::Joint);
    apostrophe.set_span(Span::mixed_site());
    let name = Ident::new("whole", Span::mixed_site());
    quote!(#apostrophe #name)
}
