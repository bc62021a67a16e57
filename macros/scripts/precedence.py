"""Writes expressions and how Python reads them to src/syntax/parse/precedence.txt, for a unit test.

    python3 macros/scripts/precedence.py            writes the file
    python3 macros/scripts/precedence.py --check    fails if it would change

Each line holds an expression, a tab, and the tree of Python's own `ast` module in the notation of
src/syntax/dump.rs. Chained comparisons are left out: `arr!` refuses them.
"""

import ast
import pathlib
import random
import sys

TARGET = pathlib.Path(__file__).parent.parent / "src" / "syntax" / "parse" / "precedence.txt"
COUNT = 800

OPERATORS = {
    ast.Pow: "**", ast.MatMult: "@", ast.Mult: "*", ast.Div: "/", ast.Mod: "%",
    ast.Add: "+", ast.Sub: "-", ast.LShift: "<<", ast.RShift: ">>",
    ast.BitAnd: "&", ast.BitXor: "^", ast.BitOr: "|",
    ast.USub: "-", ast.UAdd: "+", ast.Invert: "~",
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
}
BINARY = ["**", "**", "@", "*", "/", "%", "+", "-", "<<", ">>", "&", "^", "|"]
COMPARISONS = ["<", "<=", ">", ">=", "==", "!="]


def dump(node):
    match node:
        case ast.Name(id=name):
            return name
        case ast.Constant(value=value):
            if value is Ellipsis:
                return "..."
            return f"{value}#" if isinstance(value, float) else str(value)
        case ast.UnaryOp(op=op, operand=operand):
            return f"({OPERATORS[type(op)]} {dump(operand)})"
        case ast.BinOp(op=op, left=left, right=right):
            return f"({OPERATORS[type(op)]} {dump(left)} {dump(right)})"
        case ast.Compare(ops=[op], left=left, comparators=[right]):
            return f"({OPERATORS[type(op)]} {dump(left)} {dump(right)})"
        case ast.Subscript(value=base, slice=index):
            items = index.elts if isinstance(index, ast.Tuple) else [index]
            return words("index", base, *items)
        case ast.Slice(lower=lower, upper=upper, step=step):
            return "(: " + " ".join("_" if x is None else dump(x) for x in (lower, upper, step)) + ")"
        case ast.Call(func=ast.Attribute(value=base, attr=name), args=args, keywords=keywords):
            return words("method", base, name, *args, *keywords)
        case ast.Call(func=function, args=args, keywords=keywords):
            return words("call", function, *args, *keywords)
        case ast.keyword(arg=name, value=value):
            return f"({name}= {dump(value)})"
        case ast.Attribute(value=base, attr=name):
            return f"(. {dump(base)} {name})"
        case ast.List(elts=elements):
            return words("list", *elements)
        case ast.Tuple(elts=elements):
            return words("tuple", *elements)
    raise ValueError(ast.dump(node))


def words(head, *nodes):
    return "(" + " ".join([head, *(x if isinstance(x, str) else dump(x) for x in nodes)]) + ")"


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def space(self):
        return self.random.choice(["", " "])

    def expression(self, depth):
        """A run of operators without parentheses, so that only precedence groups them."""
        text = self.operand(depth)
        comparison_left = True
        for _ in range(self.random.choice([0, 1, 2, 2, 3, 4, 5])):
            operator = self.random.choice(BINARY)
            if comparison_left and self.random.random() < 0.15:
                operator = self.random.choice(COMPARISONS)
                comparison_left = False
            text += self.space() + operator + self.space() + self.operand(depth)
        return text

    def operand(self, depth):
        signs = "".join(
            self.random.choice("-+~") + self.space()
            for _ in range(self.random.choice([0, 0, 0, 0, 1, 1, 2]))
        )
        if self.random.random() < 0.2:
            return signs + self.random.choice(["0", "1", "2", "10", "2.5", "0.5"])
        return signs + self.random.choice("abcxyz") + self.suffixes(depth)

    def suffixes(self, depth):
        if depth == 0:
            return ""
        text = ""
        while self.random.random() < 0.3:
            text += self.random.choice([self.index, self.attribute, self.method, self.call])(depth - 1)
        return text

    def index(self, depth):
        items = [self.item(depth) for _ in range(self.random.choice([1, 1, 2, 3]))]
        return "[" + ("," + self.space()).join(items) + "]"

    def item(self, depth):
        kind = self.random.randrange(8)
        if kind == 0:
            return "..."
        if kind == 1:
            return "None"
        if kind <= 3:
            return self.expression(depth)
        if kind == 4:
            return f"[{self.expression(0)}, {self.expression(0)}]"
        parts = [self.expression(0) if self.random.random() < 0.5 else "" for _ in range(3)]
        return ":".join(parts) if self.random.random() < 0.5 else ":".join(parts[:2])

    def attribute(self, _):
        return self.random.choice([".T", ".shape", ".flat"])

    def method(self, depth):
        return f".sum({self.arguments(depth)})"

    def call(self, depth):
        return f"({self.arguments(depth)})"

    def arguments(self, depth):
        arguments = [self.expression(depth) for _ in range(self.random.randrange(3))]
        if self.random.random() < 0.3:
            arguments.append(f"axis={self.expression(0)}")
        return ", ".join(arguments)


def table():
    generator = Generator(20240607)
    lines = {}
    while len(lines) < COUNT:
        source = generator.expression(2)
        # A line that is too long says nothing that a shorter one does not.
        if len(source) <= 70:
            lines[source] = dump(ast.parse(source, mode="eval").body)
    return "".join(f"{source}\t{tree}\n" for source, tree in lines.items())


def main():
    text = table()
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(text)
    elif TARGET.read_text() != text:
        sys.exit(f"{TARGET} is not what Python says: run {__file__}")


if __name__ == "__main__":
    main()
