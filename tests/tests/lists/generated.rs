// Random index lists. Written by tests/numpy/lists.py; do not edit.

use super::scene::{Rank1, Rank2, Rank3, Rank4, Read, Variables, Write, seen, stored};
use ndview::prelude::*;

fn list_0(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[1]), a) }
fn list_1(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[1:-2:2]), a) }
fn list_2(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t]]), a) }
fn list_3(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[:, None]), a) }
fn list_4(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.c]), a) }
fn list_5(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.j]), a) }
fn list_6(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[False, None, x.pp]), a) }
fn list_7(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.m0]), a) }
fn list_8(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.q]), a) }
fn list_9(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.m0]), a) }
fn list_10(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, [[0], [1]]]), a) }
fn list_11(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], ..., None]), a) }
fn list_12(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.m0]), a) }
fn list_13(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.m0, ...]), a) }
fn list_14(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, -2]), a) }
fn list_15(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.ppp]), a) }
fn list_16(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., True, x.m0]), a) }
fn list_17(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.ppp]), a) }
fn list_18(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.v]), a) }
fn list_19(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[::-1]), a) }
fn list_20(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, [[0], [1]]]), a) }
fn list_21(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.p]), a) }
fn list_22(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]]]), a) }
fn list_23(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[True, x.t:, None]), a) }
fn list_24(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, 1]), a) }
fn list_25(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.pp]), a) }
fn list_26(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.q]), a) }
fn list_27(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[True, [1]]), a) }
fn list_28(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[-1:9]), a) }
fn list_29(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[-1:1:-1]), a) }
fn list_30(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.c, ...]), a) }
fn list_31(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]], ..., None]), a) }
fn list_32(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., [0, -1]]), a) }
fn list_33(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.i]), a) }
fn list_34(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[-2, ...]), a) }
fn list_35(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[2:, ...]), a) }
fn list_36(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[[1], None]), a) }
fn list_37(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., 1]), a) }
fn list_38(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.s:x.s:3, None]), a) }
fn list_39(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.u]), a) }
fn list_40(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, :]), a) }
fn list_41(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[[0, -1]]), a) }
fn list_42(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, 0]), a) }
fn list_43(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1, ...]), a) }
fn list_44(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.c]), a) }
fn list_45(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, -x.u]), a) }
fn list_46(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.c]), a) }
fn list_47(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.p, None]), a) }
fn list_48(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[0]), a) }
fn list_49(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[-2:1]), a) }
fn list_50(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.p]), a) }
fn list_51(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[True, x.m0, None]), a) }
fn list_52(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.t:0]), a) }
fn list_53(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., None, x.p]), a) }
fn list_54(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[-1]), a) }
fn list_55(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[:-2, None]), a) }
fn list_56(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, -x.u]), a) }
fn list_57(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[:]), a) }
fn list_58(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, 2:2, ...]), a) }
fn list_59(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.m0, None, ...]), a) }
fn list_60(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[[1]]), a) }
fn list_61(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.q, None]), a) }
fn list_62(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[:, ...]), a) }
fn list_63(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.r, None]), a) }
fn list_64(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[True, np.s_[1:x.t]]), a) }
fn list_65(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[True, x.ppp]), a) }
fn list_66(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[False, x.m0]), a) }
fn list_67(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[[0, 1]]), a) }
fn list_68(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.s:1:-1]), a) }
fn list_69(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[1:-2:3]), a) }
fn list_70(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.m0, None]), a) }
fn list_71(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, x.q]), a) }
fn list_72(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.p]), a) }
fn list_73(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, [1]]), a) }
fn list_74(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[2:1]), a) }
fn list_75(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[False, 9:2:2]), a) }
fn list_76(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., -2]), a) }
fn list_77(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[9:2:-1, ..., None]), a) }
fn list_78(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., [0, 1]]), a) }
fn list_79(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, ::-1]), a) }
fn list_80(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[::-1, None]), a) }
fn list_81(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.k]), a) }
fn list_82(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[1::3]), a) }
fn list_83(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, -2::3]), a) }
fn list_84(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.p, ...]), a) }
fn list_85(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.pp, ...]), a) }
fn list_86(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[2:2:-1]), a) }
fn list_87(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., 2::-1, None]), a) }
fn list_88(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., 2:-2]), a) }
fn list_89(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[:-2]), a) }
fn list_90(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[0:1]), a) }
fn list_91(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]], None]), a) }
fn list_92(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., np.s_[1:x.t]]), a) }
fn list_93(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[:2]), a) }
fn list_94(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[:-2:-2]), a) }
fn list_95(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1]), a) }
fn list_96(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.q]), a) }
fn list_97(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[[1], ...]), a) }
fn list_98(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., False, x.k, None]), a) }
fn list_99(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.v, None]), a) }
fn list_100(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.r]), a) }
fn list_101(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.v]), a) }
fn list_102(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[-x.u, None]), a) }
fn list_103(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, -1, ...]), a) }
fn list_104(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[False, :, ...]), a) }
fn list_105(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.pp, None]), a) }
fn list_106(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[:x.s]), a) }
fn list_107(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[9:x.s:3]), a) }
fn list_108(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.r, ...]), a) }
fn list_109(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., -1]), a) }
fn list_110(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., ::-1]), a) }
fn list_111(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[True, x.m0]), a) }
fn list_112(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[:x.s:-2, ...]), a) }
fn list_113(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.m0, None]), a) }
fn list_114(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[:0]), a) }
fn list_115(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., 1:0:2]), a) }
fn list_116(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.u]), a) }
fn list_117(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[2:1:3]), a) }
fn list_118(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[[0, -1], None]), a) }
fn list_119(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[1::-2]), a) }
fn list_120(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.ppp, ...]), a) }
fn list_121(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[[0, 1], ...]), a) }
fn list_122(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[:2:3]), a) }
fn list_123(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[:9]), a) }
fn list_124(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., False, ::-1]), a) }
fn list_125(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[2:0:2, ...]), a) }
fn list_126(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[True, [0, 1]]), a) }
fn list_127(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.c, None]), a) }
fn list_128(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[True, x.i - 1 + 1]), a) }
fn list_129(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.v, ...]), a) }
fn list_130(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, x.m0]), a) }
fn list_131(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[True, :]), a) }
fn list_132(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., [[0], [1]]]), a) }
fn list_133(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.p, ...]), a) }
fn list_134(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[[0, 1], None]), a) }
fn list_135(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[:0:-2, None]), a) }
fn list_136(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[1:2]), a) }
fn list_137(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.b, x.j]), a) }
fn list_138(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[False, [1]]), a) }
fn list_139(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, -1]), a) }
fn list_140(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.u]), a) }
fn list_141(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[False, None, x.t:0:-2]), a) }
fn list_142(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, ::-1, ...]), a) }
fn list_143(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.ppp]), a) }
fn list_144(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[-x.u]), a) }
fn list_145(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, [1], ...]), a) }
fn list_146(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[True, 0]), a) }
fn list_147(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[1:1]), a) }
fn list_148(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.i, None]), a) }
fn list_149(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, np.s_[1:x.t]]), a) }
fn list_150(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], None, ...]), a) }
fn list_151(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.k, None]), a) }
fn list_152(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, ..., -2]), a) }
fn list_153(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.r]), a) }
fn list_154(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[-2]), a) }
fn list_155(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., :]), a) }
fn list_156(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[False, np.s_[1:x.t]]), a) }
fn list_157(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.j, None]), a) }
fn list_158(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.j]), a) }
fn list_159(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[-2, None]), a) }
fn list_160(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.k, ...]), a) }
fn list_161(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[-x.u, ...]), a) }
fn list_162(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.pp]), a) }
fn list_163(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[-2:]), a) }
fn list_164(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[True, -x.u]), a) }
fn list_165(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, 0::-2]), a) }
fn list_166(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.s:2:2]), a) }
fn list_167(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., None, 9:2:-2]), a) }
fn list_168(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[True, [[0], [1]]]), a) }
fn list_169(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[9:]), a) }
fn list_170(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[-1, ...]), a) }
fn list_171(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[0::-1, ...]), a) }
fn list_172(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[1:x.s]), a) }
fn list_173(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[False, x.j, None]), a) }
fn list_174(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[::3]), a) }
fn list_175(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., True, :]), a) }
fn list_176(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, [0, 1]]), a) }
fn list_177(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.s:0:2]), a) }
fn list_178(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[:0, ..., None]), a) }
fn list_179(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[1:-2:2, None]), a) }
fn list_180(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[::-1, ...]), a) }
fn list_181(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., 0]), a) }
fn list_182(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, ::-1]), a) }
fn list_183(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[-1::2]), a) }
fn list_184(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, x.c]), a) }
fn list_185(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[1:x.s:-1, None]), a) }
fn list_186(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, x.k]), a) }
fn list_187(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[0:1:-2]), a) }
fn list_188(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, ..., x.m0]), a) }
fn list_189(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.t:2]), a) }
fn list_190(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.b, x.m0]), a) }
fn list_191(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[2:2]), a) }
fn list_192(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[9:-2, ...]), a) }
fn list_193(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, x.m0, ..., None]), a) }
fn list_194(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.r]), a) }
fn list_195(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.t:x.t:2, None]), a) }
fn list_196(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1, None]), a) }
fn list_197(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[True, -1:2:-2]), a) }
fn list_198(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, x.pp]), a) }
fn list_199(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[0, None]), a) }
fn list_200(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[False, x.k]), a) }
fn list_201(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[[0, -1], ...]), a) }
fn list_202(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], None]), a) }
fn list_203(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[True, x.i - 1 + 1, ...]), a) }
fn list_204(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[True, 1::-2, ..., None]), a) }
fn list_205(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.p, None]), a) }
fn list_206(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.q, None]), a) }
fn list_207(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, ..., 0:0:-2]), a) }
fn list_208(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[-2:x.t:-2]), a) }
fn list_209(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.i]), a) }
fn list_210(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., None, True, -x.u]), a) }
fn list_211(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.j]), a) }
fn list_212(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[False, x.pp]), a) }
fn list_213(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., [1]]), a) }
fn list_214(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, [0, 1]]), a) }
fn list_215(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[True, x.c]), a) }
fn list_216(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.t:x.s:2]), a) }
fn list_217(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, -2:x.s:-1]), a) }
fn list_218(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, x.v, None]), a) }
fn list_219(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., None]), a) }
fn list_220(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.ppp, ...]), a) }
fn list_221(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, x.p]), a) }
fn list_222(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.q, ...]), a) }
fn list_223(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[None, -1, ...]), a) }
fn list_224(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, None, x.m0]), a) }
fn list_225(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[True, x.q, ..., None]), a) }
fn list_226(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[True, x.p, None]), a) }
fn list_227(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[True, x.q, None]), a) }
fn list_228(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[1, ...]), a) }
fn list_229(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., True, x.r]), a) }
fn list_230(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[..., x.b, x.r]), a) }
fn list_231(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, 1:x.s:-2, ...]), a) }
fn list_232(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., True, -2:0:3]), a) }
fn list_233(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, x.p, None]), a) }
fn list_234(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, np.s_[1:x.t]]), a) }
fn list_235(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[None, x.m0, ...]), a) }
fn list_236(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.u, None]), a) }
fn list_237(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, -1:]), a) }
fn list_238(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, 1:0]), a) }
fn list_239(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[False, x.q]), a) }
fn list_240(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[False, x.p]), a) }
fn list_241(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.v, ...]), a) }
fn list_242(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[..., None, [0, 1]]), a) }
fn list_243(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.c, ..., None]), a) }
fn list_244(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[x.b, None, np.s_[1:x.t]]), a) }
fn list_245(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[0, ...]), a) }
fn list_246(a: &Rank1, _: &Variables) -> String { seen(try_arr!(a[True, 1]), a) }
fn list_247(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[False, x.s:2:3]), a) }
fn list_248(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[False, x.m0, ...]), a) }
fn list_249(a: &Rank1, x: &Variables) -> String { seen(try_arr!(a[False, x.u]), a) }

pub const RANK_1_READ: &[Read<Rank1>] = &[list_0, list_1, list_2, list_3, list_4, list_5, list_6, list_7, list_8, list_9, list_10, list_11, list_12, list_13, list_14, list_15, list_16, list_17, list_18, list_19, list_20, list_21, list_22, list_23, list_24, list_25, list_26, list_27, list_28, list_29, list_30, list_31, list_32, list_33, list_34, list_35, list_36, list_37, list_38, list_39, list_40, list_41, list_42, list_43, list_44, list_45, list_46, list_47, list_48, list_49, list_50, list_51, list_52, list_53, list_54, list_55, list_56, list_57, list_58, list_59, list_60, list_61, list_62, list_63, list_64, list_65, list_66, list_67, list_68, list_69, list_70, list_71, list_72, list_73, list_74, list_75, list_76, list_77, list_78, list_79, list_80, list_81, list_82, list_83, list_84, list_85, list_86, list_87, list_88, list_89, list_90, list_91, list_92, list_93, list_94, list_95, list_96, list_97, list_98, list_99, list_100, list_101, list_102, list_103, list_104, list_105, list_106, list_107, list_108, list_109, list_110, list_111, list_112, list_113, list_114, list_115, list_116, list_117, list_118, list_119, list_120, list_121, list_122, list_123, list_124, list_125, list_126, list_127, list_128, list_129, list_130, list_131, list_132, list_133, list_134, list_135, list_136, list_137, list_138, list_139, list_140, list_141, list_142, list_143, list_144, list_145, list_146, list_147, list_148, list_149, list_150, list_151, list_152, list_153, list_154, list_155, list_156, list_157, list_158, list_159, list_160, list_161, list_162, list_163, list_164, list_165, list_166, list_167, list_168, list_169, list_170, list_171, list_172, list_173, list_174, list_175, list_176, list_177, list_178, list_179, list_180, list_181, list_182, list_183, list_184, list_185, list_186, list_187, list_188, list_189, list_190, list_191, list_192, list_193, list_194, list_195, list_196, list_197, list_198, list_199, list_200, list_201, list_202, list_203, list_204, list_205, list_206, list_207, list_208, list_209, list_210, list_211, list_212, list_213, list_214, list_215, list_216, list_217, list_218, list_219, list_220, list_221, list_222, list_223, list_224, list_225, list_226, list_227, list_228, list_229, list_230, list_231, list_232, list_233, list_234, list_235, list_236, list_237, list_238, list_239, list_240, list_241, list_242, list_243, list_244, list_245, list_246, list_247, list_248, list_249];

fn list_250(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[-2:x.t:-1] = 99), a) }
fn list_251(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[True, x.q] = x.w), a) }
fn list_252(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.b, [1]] = x.ww), a) }
fn list_253(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.q, ..., None] += 7), a) }
fn list_254(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, [0, -1]] -= x.w), a) }
fn list_255(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[-1:9:-2] *= x.ww), a) }
fn list_256(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[False, x.m0, None] = 99), a) }
fn list_257(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[0::2, None] = x.w), a) }
fn list_258(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[True, x.r] = x.ww), a) }
fn list_259(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.u, ...] += 7), a) }
fn list_260(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, x.i - 1 + 1] -= x.w), a) }
fn list_261(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[-1:9:-1] *= x.ww), a) }
fn list_262(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[1:9:-1] = 99), a) }
fn list_263(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[..., None, x.m0] = x.w), a) }
fn list_264(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, -1:-1:-1, ...] = x.ww), a) }
fn list_265(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[:-2:3] += 7), a) }
fn list_266(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], ...] -= x.w), a) }
fn list_267(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.b, x.j] *= x.ww), a) }
fn list_268(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.b, 9:0] = 99), a) }
fn list_269(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[True, x.p] = x.w), a) }
fn list_270(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.b, x.ppp] = x.ww), a) }
fn list_271(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[True, [0, -1]] += 7), a) }
fn list_272(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[-2:9] -= x.w), a) }
fn list_273(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[1:-2:-2, ...] *= x.ww), a) }
fn list_274(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, x.q, ...] = 99), a) }
fn list_275(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.t:0:-2] = x.w), a) }
fn list_276(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[..., False, x.p] = x.ww), a) }
fn list_277(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[:0, None] += 7), a) }
fn list_278(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[0:-1:3] -= x.w), a) }
fn list_279(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[..., 1:] *= x.ww), a) }
fn list_280(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, x.c, ...] = 99), a) }
fn list_281(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[[0, -1], ..., None] = x.w), a) }
fn list_282(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.s:-1] = x.ww), a) }
fn list_283(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[[0, -1], None, ...] += 7), a) }
fn list_284(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, x.t:x.s:3, ...] -= x.w), a) }
fn list_285(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[..., False, [1]] *= x.ww), a) }
fn list_286(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[..., x.pp] = 99), a) }
fn list_287(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, ..., x.c] = x.w), a) }
fn list_288(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[[1], ..., None] = x.ww), a) }
fn list_289(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[None, False, -2] += 7), a) }
fn list_290(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[True, np.s_[1:x.t], ...] -= x.w), a) }
fn list_291(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[True, x.pp] *= x.ww), a) }
fn list_292(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[:0:-2] = 99), a) }
fn list_293(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, x.u, ...] = x.w), a) }
fn list_294(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[..., x.i - 1 + 1] = x.ww), a) }
fn list_295(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[..., -x.u] += 7), a) }
fn list_296(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.i, ...] -= x.w), a) }
fn list_297(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.t:2:3] *= x.ww), a) }
fn list_298(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, True, x.m0] = 99), a) }
fn list_299(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, ..., x.u] = x.w), a) }
fn list_300(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[False, x.c] = x.ww), a) }
fn list_301(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[None, ..., [0, -1]] += 7), a) }
fn list_302(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[0, ..., None] -= x.w), a) }
fn list_303(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[..., x.b, -x.u] *= x.ww), a) }
fn list_304(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[False, -1] = 99), a) }
fn list_305(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[9:-1:-1] = x.w), a) }
fn list_306(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[-1:-1:-2] = x.ww), a) }
fn list_307(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[..., True, None, x.u] += 7), a) }
fn list_308(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, x.pp, ...] -= x.w), a) }
fn list_309(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, -2:x.t] *= x.ww), a) }
fn list_310(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[True, x.m0, ...] = 99), a) }
fn list_311(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[2:1:-2, None] = x.w), a) }
fn list_312(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.b, [0, -1]] = x.ww), a) }
fn list_313(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[True, None, x.m0] += 7), a) }
fn list_314(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[..., x.b, [0, -1]] -= x.w), a) }
fn list_315(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.b, 9:x.s] *= x.ww), a) }
fn list_316(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[-1, None] = 99), a) }
fn list_317(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, x.v] = x.w), a) }
fn list_318(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.b, None, 0] = x.ww), a) }
fn list_319(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[..., None, :] += 7), a) }
fn list_320(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[1::-1] -= x.w), a) }
fn list_321(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[True, None, x.q] *= x.ww), a) }
fn list_322(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[True, x.v] = 99), a) }
fn list_323(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[:2, ...] = x.w), a) }
fn list_324(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.b, None, x.p] = x.ww), a) }
fn list_325(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[False, 0] += 7), a) }
fn list_326(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[1:9] -= x.w), a) }
fn list_327(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[..., x.s:-2] *= x.ww), a) }
fn list_328(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.b, [0, -1], None] = 99), a) }
fn list_329(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, x.b, :] = x.w), a) }
fn list_330(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[True, -2:x.s, None] = x.ww), a) }
fn list_331(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.t:x.t:-2, None] += 7), a) }
fn list_332(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, ..., x.p] -= x.w), a) }
fn list_333(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[9:1] *= x.ww), a) }
fn list_334(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[0:2:2] = 99), a) }
fn list_335(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[2:-1:-1, ...] = x.w), a) }
fn list_336(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[:-1:2] = x.ww), a) }
fn list_337(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[None, -2, ...] += 7), a) }
fn list_338(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[False, 0:x.s] -= x.w), a) }
fn list_339(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[:1] *= x.ww), a) }
fn list_340(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[..., -1:1:-1] = 99), a) }
fn list_341(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[..., False, x.ppp, None] = x.w), a) }
fn list_342(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.b, -2:1] = x.ww), a) }
fn list_343(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.t:x.t:-1, None] += 7), a) }
fn list_344(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[1, None] -= x.w), a) }
fn list_345(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[None, ..., 1] *= x.ww), a) }
fn list_346(a: &mut Rank1, _: &Variables) -> String { stored(try_arr!(a[9::3] = 99), a) }
fn list_347(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[2:x.s:-1] = x.w), a) }
fn list_348(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[False, None, x.c] = x.ww), a) }
fn list_349(a: &mut Rank1, x: &Variables) -> String { stored(try_arr!(a[x.pp, None, ...] += 7), a) }

pub const RANK_1_WRITTEN: &[Write<Rank1>] = &[list_250, list_251, list_252, list_253, list_254, list_255, list_256, list_257, list_258, list_259, list_260, list_261, list_262, list_263, list_264, list_265, list_266, list_267, list_268, list_269, list_270, list_271, list_272, list_273, list_274, list_275, list_276, list_277, list_278, list_279, list_280, list_281, list_282, list_283, list_284, list_285, list_286, list_287, list_288, list_289, list_290, list_291, list_292, list_293, list_294, list_295, list_296, list_297, list_298, list_299, list_300, list_301, list_302, list_303, list_304, list_305, list_306, list_307, list_308, list_309, list_310, list_311, list_312, list_313, list_314, list_315, list_316, list_317, list_318, list_319, list_320, list_321, list_322, list_323, list_324, list_325, list_326, list_327, list_328, list_329, list_330, list_331, list_332, list_333, list_334, list_335, list_336, list_337, list_338, list_339, list_340, list_341, list_342, list_343, list_344, list_345, list_346, list_347, list_348, list_349];

fn list_350(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-2, x.p]), a) }
fn list_351(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.q]), a) }
fn list_352(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, None, x.q]), a) }
fn list_353(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0]), a) }
fn list_354(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, -x.u, -1:2]), a) }
fn list_355(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, np.s_[1:x.t], x.i - 1 + 1]), a) }
fn list_356(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, np.s_[1:x.t], 1]), a) }
fn list_357(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:]), a) }
fn list_358(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:, None, ...]), a) }
fn list_359(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m01]), a) }
fn list_360(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.j]), a) }
fn list_361(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], np.s_[1:x.t]]), a) }
fn list_362(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t]]), a) }
fn list_363(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.p, x.r)]), a) }
fn list_364(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]], None]), a) }
fn list_365(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, None]), a) }
fn list_366(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[0]), a) }
fn list_367(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., 1, None]), a) }
fn list_368(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[0, 1], True, 0]), a) }
fn list_369(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[0, 1]]), a) }
fn list_370(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m01, None]), a) }
fn list_371(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, x.m1, None]), a) }
fn list_372(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]], None, ...]), a) }
fn list_373(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[:, np.s_[1:x.t]]), a) }
fn list_374(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:, [0, -1]]), a) }
fn list_375(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[0, 1], x.i, None]), a) }
fn list_376(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, None, x.r]), a) }
fn list_377(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.ppp, None, :-1]), a) }
fn list_378(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.pp, x.v, None]), a) }
fn list_379(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, x.m1]), a) }
fn list_380(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, x.p, ..., x.u]), a) }
fn list_381(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.i]), a) }
fn list_382(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[True, [0, -1]]), a) }
fn list_383(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:-2:-1]), a) }
fn list_384(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.p]), a) }
fn list_385(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.v, np.s_[1:x.t]]), a) }
fn list_386(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[-1]), a) }
fn list_387(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[None, :, ...]), a) }
fn list_388(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., True, x.r, None]), a) }
fn list_389(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, None, x.ppp, ...]), a) }
fn list_390(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, x.i - 1 + 1]), a) }
fn list_391(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:, None]), a) }
fn list_392(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.i]), a) }
fn list_393(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.m1]), a) }
fn list_394(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]]]), a) }
fn list_395(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q]), a) }
fn list_396(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[::-1, None, :]), a) }
fn list_397(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.c]), a) }
fn list_398(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., x.q]), a) }
fn list_399(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.q, None]), a) }
fn list_400(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-x.u, x.m1]), a) }
fn list_401(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, [1], x.ppp]), a) }
fn list_402(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, -x.u]), a) }
fn list_403(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[:, ..., x.m1]), a) }
fn list_404(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.m01]), a) }
fn list_405(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m01, ...]), a) }
fn list_406(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.r, None]), a) }
fn list_407(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[1:x.s:-2]), a) }
fn list_408(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.i - 1 + 1]), a) }
fn list_409(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[None, :]), a) }
fn list_410(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.r]), a) }
fn list_411(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p]), a) }
fn list_412(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, x.i - 1 + 1]), a) }
fn list_413(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.r]), a) }
fn list_414(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.v]), a) }
fn list_415(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[0, -1], x.b, np.s_[1:x.t], None]), a) }
fn list_416(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., False, None, np.s_[1:x.t]]), a) }
fn list_417(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], ..., x.m1]), a) }
fn list_418(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-1, x.m1]), a) }
fn list_419(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, 9:x.s:-2]), a) }
fn list_420(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.m0]), a) }
fn list_421(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.pp, None]), a) }
fn list_422(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, x.m0]), a) }
fn list_423(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, ..., True, x.m1]), a) }
fn list_424(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[..., True, -2]), a) }
fn list_425(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[:, None, x.i]), a) }
fn list_426(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, [1]]), a) }
fn list_427(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, [1]]), a) }
fn list_428(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.q, x.m1)]), a) }
fn list_429(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[True, ::-1, ...]), a) }
fn list_430(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, ...]), a) }
fn list_431(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.s:]), a) }
fn list_432(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1, ...]), a) }
fn list_433(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.q]), a) }
fn list_434(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.m0, x.t:1:-1]), a) }
fn list_435(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.m1]), a) }
fn list_436(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, x.p]), a) }
fn list_437(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[..., ::-1]), a) }
fn list_438(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.m0, x.ppp, ...]), a) }
fn list_439(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.m1]), a) }
fn list_440(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, np.s_[1:x.t], x.m1]), a) }
fn list_441(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[::-1, False, None, -2:2]), a) }
fn list_442(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.c, x.u]), a) }
fn list_443(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[:9:3, False, np.s_[1:x.t], ...]), a) }
fn list_444(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[1, x.p]), a) }
fn list_445(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[::-1]), a) }
fn list_446(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[1::2, x.b, :]), a) }
fn list_447(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:, [[0], [1]], None]), a) }
fn list_448(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.pp]), a) }
fn list_449(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., x.j]), a) }
fn list_450(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[1, x.i - 1 + 1]), a) }
fn list_451(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[None, [0, -1]]), a) }
fn list_452(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, None, x.m1]), a) }
fn list_453(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[-2:]), a) }
fn list_454(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.v, ...]), a) }
fn list_455(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.k]), a) }
fn list_456(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[1::2, ::-1, ...]), a) }
fn list_457(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.i, [[0], [1]]]), a) }
fn list_458(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, x.r]), a) }
fn list_459(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.pp]), a) }
fn list_460(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], [[0], [1]]]), a) }
fn list_461(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], 1]), a) }
fn list_462(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.pp]), a) }
fn list_463(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.u]), a) }
fn list_464(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-2, ..., x.u]), a) }
fn list_465(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.b, :, ...]), a) }
fn list_466(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, None, True, np.s_[1:x.t]]), a) }
fn list_467(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.q]), a) }
fn list_468(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]], [1]]), a) }
fn list_469(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, [1], x.q]), a) }
fn list_470(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, ...]), a) }
fn list_471(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., 1:0:2, x.p]), a) }
fn list_472(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], ::-1, ...]), a) }
fn list_473(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., -2:x.s:-1]), a) }
fn list_474(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, None]), a) }
fn list_475(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, 1, x.c]), a) }
fn list_476(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., :x.s, None, 0:-2]), a) }
fn list_477(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.m0, -2]), a) }
fn list_478(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, x.m1]), a) }
fn list_479(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.pp, x.q, ...]), a) }
fn list_480(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.pp, ...]), a) }
fn list_481(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.i]), a) }
fn list_482(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[0, [0, -1]]), a) }
fn list_483(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[0, -1], None, x.m1]), a) }
fn list_484(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.ppp]), a) }
fn list_485(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.j]), a) }
fn list_486(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[:2:3, True, x.i - 1 + 1]), a) }
fn list_487(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, ..., x.s:0]), a) }
fn list_488(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-2, x.ppp]), a) }
fn list_489(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[..., False, -1, None]), a) }
fn list_490(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, None]), a) }
fn list_491(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.m0, x.m1)]), a) }
fn list_492(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[1], None]), a) }
fn list_493(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:, -1]), a) }
fn list_494(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, ..., x.m01]), a) }
fn list_495(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[0, -1], x.m1]), a) }
fn list_496(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], np.s_[1:x.t]]), a) }
fn list_497(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.s:1, -1]), a) }
fn list_498(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, x.q]), a) }
fn list_499(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[1]]), a) }
fn list_500(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, np.s_[1:x.t]]), a) }
fn list_501(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., np.s_[1:x.t], x.p]), a) }
fn list_502(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[1], ..., 1]), a) }
fn list_503(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-2, x.m1]), a) }
fn list_504(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.v, [0, -1]]), a) }
fn list_505(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.r, True, ::-1]), a) }
fn list_506(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, True, x.p, None]), a) }
fn list_507(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.m0, x.p]), a) }
fn list_508(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[-1, [1]]), a) }
fn list_509(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[True, [1]]), a) }
fn list_510(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.r, x.m1]), a) }
fn list_511(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.i, ..., None]), a) }
fn list_512(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[False, -1:1, ...]), a) }
fn list_513(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.u]), a) }
fn list_514(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.s:-1, x.m1]), a) }
fn list_515(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.i, x.p]), a) }
fn list_516(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, ..., -x.u, None]), a) }
fn list_517(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[0, -1], ...]), a) }
fn list_518(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.v]), a) }
fn list_519(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, ..., x.r]), a) }
fn list_520(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[::-1, ...]), a) }
fn list_521(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, ..., x.m1]), a) }
fn list_522(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, -1:x.s:2]), a) }
fn list_523(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], ..., -2]), a) }
fn list_524(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[0, 1], x.m1]), a) }
fn list_525(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.k, x.m1, ...]), a) }
fn list_526(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[0:2:3]), a) }
fn list_527(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, [0, -1]]), a) }
fn list_528(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.k, np.s_[1:x.t]]), a) }
fn list_529(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.m1]), a) }
fn list_530(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, 1:x.s:2, True, :]), a) }
fn list_531(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[1:x.s]), a) }
fn list_532(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, x.i - 1 + 1, 0:9:-2, None]), a) }
fn list_533(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.s:x.t:-2]), a) }
fn list_534(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.c]), a) }
fn list_535(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.m0, x.p)]), a) }
fn list_536(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[..., [[0], [1]], [0, -1]]), a) }
fn list_537(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[..., :, [0, 1]]), a) }
fn list_538(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, False, ::-1]), a) }
fn list_539(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, None, x.m1]), a) }
fn list_540(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, x.p]), a) }
fn list_541(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, -1]), a) }
fn list_542(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:, -2, None]), a) }
fn list_543(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, None, ::-1, x.m1]), a) }
fn list_544(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], None]), a) }
fn list_545(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, x.m0, None]), a) }
fn list_546(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, x.c]), a) }
fn list_547(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[-2, None]), a) }
fn list_548(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-1, None, x.r]), a) }
fn list_549(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[None, ::-1]), a) }
fn list_550(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.v, ...]), a) }
fn list_551(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-1::-2, :x.t:2, None]), a) }
fn list_552(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[-2, ...]), a) }
fn list_553(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[1], ...]), a) }
fn list_554(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, x.m1]), a) }
fn list_555(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[0, 1], x.ppp]), a) }
fn list_556(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.r, x.m1, None]), a) }
fn list_557(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.p]), a) }
fn list_558(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], ...]), a) }
fn list_559(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, -1:2:-2, x.m1]), a) }
fn list_560(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.pp, ..., None]), a) }
fn list_561(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, x.q]), a) }
fn list_562(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[-1:-2:2, ...]), a) }
fn list_563(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., :, x.v]), a) }
fn list_564(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[None, -1]), a) }
fn list_565(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, ...]), a) }
fn list_566(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.q, ...]), a) }
fn list_567(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, x.m0, None, ::-1]), a) }
fn list_568(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.m0, x.m1]), a) }
fn list_569(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.v, None]), a) }
fn list_570(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, x.m0]), a) }
fn list_571(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[1]), a) }
fn list_572(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.m0, x.pp]), a) }
fn list_573(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, x.p, x.p]), a) }
fn list_574(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[1], x.r]), a) }
fn list_575(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, x.pp]), a) }
fn list_576(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[0, -1], x.q]), a) }
fn list_577(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.pp, -2:9]), a) }
fn list_578(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.j, x.ppp]), a) }
fn list_579(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[::-1, [0, 1]]), a) }
fn list_580(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[-2]), a) }
fn list_581(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[:, x.m1]), a) }
fn list_582(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, x.c]), a) }
fn list_583(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.pp]), a) }
fn list_584(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, np.s_[1:x.t]]), a) }
fn list_585(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, x.m01]), a) }
fn list_586(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, 0, ...]), a) }
fn list_587(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, None, -1]), a) }
fn list_588(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.v, x.q]), a) }
fn list_589(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.t:x.t, :]), a) }
fn list_590(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, x.m0, x.ppp]), a) }
fn list_591(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[..., [1], [0, -1]]), a) }
fn list_592(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, [[0], [1]], ...]), a) }
fn list_593(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[0, -1]]), a) }
fn list_594(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, np.s_[1:x.t]]), a) }
fn list_595(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.t:9:3]), a) }
fn list_596(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.ppp]), a) }
fn list_597(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, True, x.m1, ...]), a) }
fn list_598(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[0, 1], x.b, 0]), a) }
fn list_599(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], False, x.j]), a) }
fn list_600(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[0:2:-2, :, None]), a) }
fn list_601(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.u, ..., x.i]), a) }
fn list_602(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, None, ::-1]), a) }
fn list_603(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.v, x.r]), a) }
fn list_604(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[1], ::-1, ...]), a) }
fn list_605(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.q, x.p)]), a) }
fn list_606(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, False, :1:-2]), a) }
fn list_607(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, None]), a) }
fn list_608(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-1, None, True, x.v]), a) }
fn list_609(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.s:x.t]), a) }
fn list_610(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.j, ...]), a) }
fn list_611(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, 0]), a) }
fn list_612(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[2::-2, None]), a) }
fn list_613(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.s::-2, None]), a) }
fn list_614(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], ..., x.m1, None]), a) }
fn list_615(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.k, x.q]), a) }
fn list_616(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, x.ppp, x.i, ...]), a) }
fn list_617(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.v, x.m1]), a) }
fn list_618(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[1], x.u]), a) }
fn list_619(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.u, x.r]), a) }
fn list_620(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.u, x.p]), a) }
fn list_621(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.p, x.m1)]), a) }
fn list_622(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[1, x.v]), a) }
fn list_623(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.r, [1]]), a) }
fn list_624(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, -x.u, ...]), a) }
fn list_625(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[1], x.m1]), a) }
fn list_626(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.j, x.m1]), a) }
fn list_627(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.u, ...]), a) }
fn list_628(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.s:0:-2]), a) }
fn list_629(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, [[0], [1]], x.m1]), a) }
fn list_630(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[0, 1], np.s_[1:x.t]]), a) }
fn list_631(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, [0, 1]]), a) }
fn list_632(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]], :]), a) }
fn list_633(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.u, -1]), a) }
fn list_634(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[:, x.k]), a) }
fn list_635(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.p, x.p)]), a) }
fn list_636(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[None, 1:0:-1, [1]]), a) }
fn list_637(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, x.i, 2:9, None]), a) }
fn list_638(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[0, -1], [[0], [1]], None]), a) }
fn list_639(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, -x.u]), a) }
fn list_640(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.m01]), a) }
fn list_641(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[1:9]), a) }
fn list_642(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.r, x.i]), a) }
fn list_643(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, None, x.m0]), a) }
fn list_644(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.s:2, None]), a) }
fn list_645(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.j, x.p]), a) }
fn list_646(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[0, 1], None, [0, -1]]), a) }
fn list_647(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.r, -x.u]), a) }
fn list_648(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.m0, [0, 1]]), a) }
fn list_649(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.ppp]), a) }
fn list_650(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:-2:-2, 0, ...]), a) }
fn list_651(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[False, -1:9:2, [[0], [1]]]), a) }
fn list_652(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.r, None, ...]), a) }
fn list_653(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.p]), a) }
fn list_654(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, None, x.r]), a) }
fn list_655(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[::-1, None]), a) }
fn list_656(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, [1], np.s_[1:x.t]]), a) }
fn list_657(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, None, ..., [0, 1]]), a) }
fn list_658(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[::-1, None, x.q]), a) }
fn list_659(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., None, x.pp]), a) }
fn list_660(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, None, ...]), a) }
fn list_661(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[0:2:-2, x.i - 1 + 1]), a) }
fn list_662(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]], 9:0:3]), a) }
fn list_663(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, [0, 1], x.m1]), a) }
fn list_664(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], -x.u, None]), a) }
fn list_665(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.j, None, [[0], [1]]]), a) }
fn list_666(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.b, x.p, x.r]), a) }
fn list_667(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.m1, ...]), a) }
fn list_668(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.j]), a) }
fn list_669(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[..., [1], :]), a) }
fn list_670(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.i, [0, 1]]), a) }
fn list_671(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, x.p]), a) }
fn list_672(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.t:2, x.m1]), a) }
fn list_673(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.j, x.m1]), a) }
fn list_674(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.r, ...]), a) }
fn list_675(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-1:1:-2, x.c]), a) }
fn list_676(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1]), a) }
fn list_677(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[None, ::-1, :]), a) }
fn list_678(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[-1:9:-2]), a) }
fn list_679(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.pp, np.s_[1:x.t]]), a) }
fn list_680(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.u, None]), a) }
fn list_681(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, x.c]), a) }
fn list_682(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.pp, np.s_[1:x.t], None]), a) }
fn list_683(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, ::-1]), a) }
fn list_684(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[1, None, 0]), a) }
fn list_685(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, :, ...]), a) }
fn list_686(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[9::-1]), a) }
fn list_687(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, -1]), a) }
fn list_688(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, x.q]), a) }
fn list_689(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.i, :]), a) }
fn list_690(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[None, [[0], [1]]]), a) }
fn list_691(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., np.s_[1:x.t], True, x.i - 1 + 1]), a) }
fn list_692(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, x.q]), a) }
fn list_693(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, -1]), a) }
fn list_694(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-x.u]), a) }
fn list_695(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.ppp, [0, -1], ..., None]), a) }
fn list_696(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., x.ppp]), a) }
fn list_697(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, x.i, ...]), a) }
fn list_698(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.u, x.r, None]), a) }
fn list_699(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.r, 1, ...]), a) }
fn list_700(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.p, 0:1:2]), a) }
fn list_701(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[True, None, [0, -1]]), a) }
fn list_702(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.b, [1]]), a) }
fn list_703(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, None, x.pp]), a) }
fn list_704(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.j, x.r]), a) }
fn list_705(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, x.m0, x.m1]), a) }
fn list_706(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[1], x.q, None]), a) }
fn list_707(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.i - 1 + 1]), a) }
fn list_708(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.b, :]), a) }
fn list_709(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.k, None]), a) }
fn list_710(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., None, x.v]), a) }
fn list_711(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c]), a) }
fn list_712(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, :x.t]), a) }
fn list_713(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.j, None]), a) }
fn list_714(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.j, x.v, ...]), a) }
fn list_715(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, 0, [0, -1]]), a) }
fn list_716(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.p, None]), a) }
fn list_717(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:, False, [1]]), a) }
fn list_718(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, x.k, ..., x.ppp]), a) }
fn list_719(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., ::-1, x.k]), a) }
fn list_720(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.r]), a) }
fn list_721(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[:, x.v, ..., None]), a) }
fn list_722(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[9:2:-1, ...]), a) }
fn list_723(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.b, x.pp]), a) }
fn list_724(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[0, 1], None, ::-1]), a) }
fn list_725(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.v]), a) }
fn list_726(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:-1:3, :2:-1]), a) }
fn list_727(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:, ...]), a) }
fn list_728(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, -1:2:-1]), a) }
fn list_729(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-x.u, True, x.ppp]), a) }
fn list_730(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[::-1, True, x.pp, ...]), a) }
fn list_731(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, np.s_[1:x.t]]), a) }
fn list_732(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[1, -2]), a) }
fn list_733(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.c]), a) }
fn list_734(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.v]), a) }
fn list_735(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[None, -2, :-2:2]), a) }
fn list_736(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, None, [0, 1]]), a) }
fn list_737(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:2:-1, ...]), a) }
fn list_738(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-x.u, ::-1]), a) }
fn list_739(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.k, x.ppp]), a) }
fn list_740(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[0:x.s, x.c]), a) }
fn list_741(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, 1:2:-1]), a) }
fn list_742(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, 1:1:-1, x.p]), a) }
fn list_743(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-2, x.r]), a) }
fn list_744(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[..., -2]), a) }
fn list_745(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, x.p, 2:1:3]), a) }
fn list_746(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-x.u, x.p]), a) }
fn list_747(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.q, x.m1]), a) }
fn list_748(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[0, 1], 2:2:-1, ...]), a) }
fn list_749(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[9:0, x.p]), a) }
fn list_750(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-2:x.t:3, x.m1]), a) }
fn list_751(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[False, None, [1]]), a) }
fn list_752(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, x.p]), a) }
fn list_753(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[0, -1], ..., None, 9:x.t]), a) }
fn list_754(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[0, -1], np.s_[1:x.t]]), a) }
fn list_755(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.v, ::-1]), a) }
fn list_756(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[1:x.t:2]), a) }
fn list_757(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.i - 1 + 1, x.v]), a) }
fn list_758(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, x.m1, None]), a) }
fn list_759(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1, np.s_[1:x.t], None]), a) }
fn list_760(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.q, x.v]), a) }
fn list_761(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.j, -2:x.t:2]), a) }
fn list_762(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.m0, x.r)]), a) }
fn list_763(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, x.m0, None]), a) }
fn list_764(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.pp, ..., x.i]), a) }
fn list_765(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[-1, True, ::-1]), a) }
fn list_766(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-1:0, x.pp]), a) }
fn list_767(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, x.r, ::-2, ...]), a) }
fn list_768(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-1::-2, x.m1]), a) }
fn list_769(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, x.j, ...]), a) }
fn list_770(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.k]), a) }
fn list_771(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[1], x.v]), a) }
fn list_772(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.j]), a) }
fn list_773(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, x.j, None]), a) }
fn list_774(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, None]), a) }
fn list_775(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, :, None]), a) }
fn list_776(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[None, [0, 1]]), a) }
fn list_777(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, None, x.m1, ...]), a) }
fn list_778(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.pp, -2::-1]), a) }
fn list_779(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.t:-1:2, x.i - 1 + 1]), a) }
fn list_780(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.r, None]), a) }
fn list_781(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.q, x.q]), a) }
fn list_782(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., None, x.m1]), a) }
fn list_783(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, x.p]), a) }
fn list_784(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-x.u, :]), a) }
fn list_785(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.m1, ...]), a) }
fn list_786(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., 9:9:-1, True, x.pp]), a) }
fn list_787(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-1, x.q]), a) }
fn list_788(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[:x.t, x.pp]), a) }
fn list_789(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, -2:x.t]), a) }
fn list_790(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, x.i]), a) }
fn list_791(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.s:, x.r, ...]), a) }
fn list_792(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.s:1:-2, -2]), a) }
fn list_793(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., [0, 1]]), a) }
fn list_794(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[1:x.t:-2, -1, None]), a) }
fn list_795(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.k, :9]), a) }
fn list_796(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.j, [0, 1], None]), a) }
fn list_797(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.r]), a) }
fn list_798(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[2:-1, x.c]), a) }
fn list_799(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.u, x.m1]), a) }
fn list_800(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.m0, x.m1]), a) }
fn list_801(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.r, ..., x.m1]), a) }
fn list_802(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.j, x.q]), a) }
fn list_803(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.t:]), a) }
fn list_804(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.u, ::-1]), a) }
fn list_805(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.u, np.s_[1:x.t]]), a) }
fn list_806(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, x.b, x.m1]), a) }
fn list_807(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, False, x.q]), a) }
fn list_808(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, 0, None, x.v]), a) }
fn list_809(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.t:x.t:2]), a) }
fn list_810(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[0, 1], 1]), a) }
fn list_811(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[0, -1], x.m1, None]), a) }
fn list_812(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., np.s_[1:x.t]]), a) }
fn list_813(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.ppp, [0, -1]]), a) }
fn list_814(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:, 2::2]), a) }
fn list_815(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[1:x.s, None]), a) }
fn list_816(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:0:-1]), a) }
fn list_817(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[None, True, ::-1]), a) }
fn list_818(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[-1:-1:3, 0]), a) }
fn list_819(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., True, -2, x.m1]), a) }
fn list_820(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[None, ..., [0, -1]]), a) }
fn list_821(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, x.k]), a) }
fn list_822(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.p, x.m1]), a) }
fn list_823(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[9:]), a) }
fn list_824(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.p, x.m1]), a) }
fn list_825(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.v, x.pp]), a) }
fn list_826(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[[1], np.s_[1:x.t], ...]), a) }
fn list_827(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, -1:0]), a) }
fn list_828(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[0:-2:-1, np.s_[1:x.t]]), a) }
fn list_829(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.i, [0, -1]]), a) }
fn list_830(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[:, None, -1:-2]), a) }
fn list_831(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[:, x.p]), a) }
fn list_832(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.q, x.i - 1 + 1]), a) }
fn list_833(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., False, x.i]), a) }
fn list_834(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[9:-2:3]), a) }
fn list_835(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, None, x.p, x.m1]), a) }
fn list_836(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.k]), a) }
fn list_837(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[1, None, ..., x.m1]), a) }
fn list_838(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[0, 1], ...]), a) }
fn list_839(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.u, ::-1, None]), a) }
fn list_840(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.ppp, -x.u]), a) }
fn list_841(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., -x.u, None]), a) }
fn list_842(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.q, x.r)]), a) }
fn list_843(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[-1, ...]), a) }
fn list_844(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.t:9, x.m1]), a) }
fn list_845(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[..., ::-1, None]), a) }
fn list_846(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[True, [0, 1], -1:1]), a) }
fn list_847(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[0, None]), a) }
fn list_848(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], 9::-2, ...]), a) }
fn list_849(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.r, None]), a) }
fn list_850(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-2:2, ..., x.i - 1 + 1]), a) }
fn list_851(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.r, 0:x.s:2]), a) }
fn list_852(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[True, :, [0, 1]]), a) }
fn list_853(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.m0, x.r]), a) }
fn list_854(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[0, -1], -2, None]), a) }
fn list_855(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[1:9, x.p]), a) }
fn list_856(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, ...]), a) }
fn list_857(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, x.m0, x.m1, ...]), a) }
fn list_858(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[None, ::-1, ...]), a) }
fn list_859(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.p, x.pp]), a) }
fn list_860(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, x.pp, x.c, None]), a) }
fn list_861(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[-2:0, x.pp]), a) }
fn list_862(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[False, 1]), a) }
fn list_863(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.pp]), a) }
fn list_864(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, x.v]), a) }
fn list_865(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, ..., x.m1]), a) }
fn list_866(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.c]), a) }
fn list_867(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.ppp, None]), a) }
fn list_868(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.c, x.c]), a) }
fn list_869(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[::-1, ..., False, ::-1]), a) }
fn list_870(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[False, x.j]), a) }
fn list_871(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.t:-1:-2]), a) }
fn list_872(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[True, None, x.m0, ...]), a) }
fn list_873(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.b, x.m0]), a) }
fn list_874(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[1:0, x.u]), a) }
fn list_875(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[..., 0]), a) }
fn list_876(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[..., [1], -2]), a) }
fn list_877(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, x.ppp, ...]), a) }
fn list_878(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.s:2:2]), a) }
fn list_879(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, x.q, None]), a) }
fn list_880(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.pp, x.j, ...]), a) }
fn list_881(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.m0, [0, -1]]), a) }
fn list_882(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.r, None, x.q]), a) }
fn list_883(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, True, x.c]), a) }
fn list_884(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[..., x.m0, None, x.j]), a) }
fn list_885(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.m1]), a) }
fn list_886(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[1], None, ...]), a) }
fn list_887(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[..., [1]]), a) }
fn list_888(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.q, -x.u]), a) }
fn list_889(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.m1, None]), a) }
fn list_890(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.i, None]), a) }
fn list_891(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[2:1, True, -2:]), a) }
fn list_892(a: &Rank2, _: &Variables) -> String { seen(try_arr!(a[[0, -1], None]), a) }
fn list_893(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.j, ::-1]), a) }
fn list_894(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[:, x.v, None]), a) }
fn list_895(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., -x.u]), a) }
fn list_896(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[None, x.b, 0]), a) }
fn list_897(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.i, [0, 1], ...]), a) }
fn list_898(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.b, x.p]), a) }
fn list_899(a: &Rank2, x: &Variables) -> String { seen(try_arr!(a[x.u, x.q]), a) }

pub const RANK_2_READ: &[Read<Rank2>] = &[list_350, list_351, list_352, list_353, list_354, list_355, list_356, list_357, list_358, list_359, list_360, list_361, list_362, list_363, list_364, list_365, list_366, list_367, list_368, list_369, list_370, list_371, list_372, list_373, list_374, list_375, list_376, list_377, list_378, list_379, list_380, list_381, list_382, list_383, list_384, list_385, list_386, list_387, list_388, list_389, list_390, list_391, list_392, list_393, list_394, list_395, list_396, list_397, list_398, list_399, list_400, list_401, list_402, list_403, list_404, list_405, list_406, list_407, list_408, list_409, list_410, list_411, list_412, list_413, list_414, list_415, list_416, list_417, list_418, list_419, list_420, list_421, list_422, list_423, list_424, list_425, list_426, list_427, list_428, list_429, list_430, list_431, list_432, list_433, list_434, list_435, list_436, list_437, list_438, list_439, list_440, list_441, list_442, list_443, list_444, list_445, list_446, list_447, list_448, list_449, list_450, list_451, list_452, list_453, list_454, list_455, list_456, list_457, list_458, list_459, list_460, list_461, list_462, list_463, list_464, list_465, list_466, list_467, list_468, list_469, list_470, list_471, list_472, list_473, list_474, list_475, list_476, list_477, list_478, list_479, list_480, list_481, list_482, list_483, list_484, list_485, list_486, list_487, list_488, list_489, list_490, list_491, list_492, list_493, list_494, list_495, list_496, list_497, list_498, list_499, list_500, list_501, list_502, list_503, list_504, list_505, list_506, list_507, list_508, list_509, list_510, list_511, list_512, list_513, list_514, list_515, list_516, list_517, list_518, list_519, list_520, list_521, list_522, list_523, list_524, list_525, list_526, list_527, list_528, list_529, list_530, list_531, list_532, list_533, list_534, list_535, list_536, list_537, list_538, list_539, list_540, list_541, list_542, list_543, list_544, list_545, list_546, list_547, list_548, list_549, list_550, list_551, list_552, list_553, list_554, list_555, list_556, list_557, list_558, list_559, list_560, list_561, list_562, list_563, list_564, list_565, list_566, list_567, list_568, list_569, list_570, list_571, list_572, list_573, list_574, list_575, list_576, list_577, list_578, list_579, list_580, list_581, list_582, list_583, list_584, list_585, list_586, list_587, list_588, list_589, list_590, list_591, list_592, list_593, list_594, list_595, list_596, list_597, list_598, list_599, list_600, list_601, list_602, list_603, list_604, list_605, list_606, list_607, list_608, list_609, list_610, list_611, list_612, list_613, list_614, list_615, list_616, list_617, list_618, list_619, list_620, list_621, list_622, list_623, list_624, list_625, list_626, list_627, list_628, list_629, list_630, list_631, list_632, list_633, list_634, list_635, list_636, list_637, list_638, list_639, list_640, list_641, list_642, list_643, list_644, list_645, list_646, list_647, list_648, list_649, list_650, list_651, list_652, list_653, list_654, list_655, list_656, list_657, list_658, list_659, list_660, list_661, list_662, list_663, list_664, list_665, list_666, list_667, list_668, list_669, list_670, list_671, list_672, list_673, list_674, list_675, list_676, list_677, list_678, list_679, list_680, list_681, list_682, list_683, list_684, list_685, list_686, list_687, list_688, list_689, list_690, list_691, list_692, list_693, list_694, list_695, list_696, list_697, list_698, list_699, list_700, list_701, list_702, list_703, list_704, list_705, list_706, list_707, list_708, list_709, list_710, list_711, list_712, list_713, list_714, list_715, list_716, list_717, list_718, list_719, list_720, list_721, list_722, list_723, list_724, list_725, list_726, list_727, list_728, list_729, list_730, list_731, list_732, list_733, list_734, list_735, list_736, list_737, list_738, list_739, list_740, list_741, list_742, list_743, list_744, list_745, list_746, list_747, list_748, list_749, list_750, list_751, list_752, list_753, list_754, list_755, list_756, list_757, list_758, list_759, list_760, list_761, list_762, list_763, list_764, list_765, list_766, list_767, list_768, list_769, list_770, list_771, list_772, list_773, list_774, list_775, list_776, list_777, list_778, list_779, list_780, list_781, list_782, list_783, list_784, list_785, list_786, list_787, list_788, list_789, list_790, list_791, list_792, list_793, list_794, list_795, list_796, list_797, list_798, list_799, list_800, list_801, list_802, list_803, list_804, list_805, list_806, list_807, list_808, list_809, list_810, list_811, list_812, list_813, list_814, list_815, list_816, list_817, list_818, list_819, list_820, list_821, list_822, list_823, list_824, list_825, list_826, list_827, list_828, list_829, list_830, list_831, list_832, list_833, list_834, list_835, list_836, list_837, list_838, list_839, list_840, list_841, list_842, list_843, list_844, list_845, list_846, list_847, list_848, list_849, list_850, list_851, list_852, list_853, list_854, list_855, list_856, list_857, list_858, list_859, list_860, list_861, list_862, list_863, list_864, list_865, list_866, list_867, list_868, list_869, list_870, list_871, list_872, list_873, list_874, list_875, list_876, list_877, list_878, list_879, list_880, list_881, list_882, list_883, list_884, list_885, list_886, list_887, list_888, list_889, list_890, list_891, list_892, list_893, list_894, list_895, list_896, list_897, list_898, list_899];

fn list_900(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[[0, 1], x.v] = 99), a) }
fn list_901(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[:, [0, 1]] = x.w), a) }
fn list_902(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., x.m0, x.p] = x.ww), a) }
fn list_903(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[[0, -1], x.b, x.q] += 7), a) }
fn list_904(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., None, x.p] -= x.w), a) }
fn list_905(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[None, x.pp, 2::3] *= x.ww), a) }
fn list_906(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.b, x.v] = 99), a) }
fn list_907(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[False, -1, None] = x.w), a) }
fn list_908(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[None, [0, -1], x.m1] = x.ww), a) }
fn list_909(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[:, 2:-2:2] += 7), a) }
fn list_910(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.v, x.u] -= x.w), a) }
fn list_911(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[::-1, x.m1] *= x.ww), a) }
fn list_912(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.b, x.k, 0:] = 99), a) }
fn list_913(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[-x.u, [0, -1]] = x.w), a) }
fn list_914(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[None, :1:3, [0, 1]] = x.ww), a) }
fn list_915(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[[0, -1], [1]] += 7), a) }
fn list_916(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[True, ::-1, None] -= x.w), a) }
fn list_917(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., -2:x.s] *= x.ww), a) }
fn list_918(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[[0, 1], x.i] = 99), a) }
fn list_919(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.c, ..., x.u] = x.w), a) }
fn list_920(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.m0, x.p, None, ...] = x.ww), a) }
fn list_921(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.m0, ..., x.m1] += 7), a) }
fn list_922(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[None, ::-1, x.m1] -= x.w), a) }
fn list_923(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[9:9:2, -1:] *= x.ww), a) }
fn list_924(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.b, 0] = 99), a) }
fn list_925(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.pp, -x.u] = x.w), a) }
fn list_926(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[:, x.pp] = x.ww), a) }
fn list_927(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.b, x.m01] += 7), a) }
fn list_928(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[1:x.t:-1, ..., -x.u] -= x.w), a) }
fn list_929(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.m0, ::-1] *= x.ww), a) }
fn list_930(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[0:2, ..., x.c] = 99), a) }
fn list_931(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., x.i - 1 + 1, x.m1] = x.w), a) }
fn list_932(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[::-1, ::-1] = x.ww), a) }
fn list_933(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[[[0], [1]], :, None, ...] += 7), a) }
fn list_934(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[-1:-1:2] -= x.w), a) }
fn list_935(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[-x.u, None] *= x.ww), a) }
fn list_936(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.m0, 2:2, ...] = 99), a) }
fn list_937(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.m0, ..., None] = x.w), a) }
fn list_938(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.i, None, ..., x.i] = x.ww), a) }
fn list_939(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[-1:1] += 7), a) }
fn list_940(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.b, np.s_[1:x.t]] -= x.w), a) }
fn list_941(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[0, 1, ...] *= x.ww), a) }
fn list_942(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[..., :1] = 99), a) }
fn list_943(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[-1, x.m1, None, ...] = x.w), a) }
fn list_944(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.r, True, x.c] = x.ww), a) }
fn list_945(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[False, ::-1, x.ppp, ...] += 7), a) }
fn list_946(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., x.r, [0, -1]] -= x.w), a) }
fn list_947(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[0, ..., ::-1] *= x.ww), a) }
fn list_948(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[-x.u, ...] = 99), a) }
fn list_949(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.i - 1 + 1, [1], ...] = x.w), a) }
fn list_950(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[[0, 1], [0, 1]] = x.ww), a) }
fn list_951(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[True, ::-1] += 7), a) }
fn list_952(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.v, -1] -= x.w), a) }
fn list_953(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.c, :, None] *= x.ww), a) }
fn list_954(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.p, x.k] = 99), a) }
fn list_955(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[:1:-2, 2:0] = x.w), a) }
fn list_956(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.ppp, None, x.p] = x.ww), a) }
fn list_957(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[[1], ..., [[0], [1]]] += 7), a) }
fn list_958(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.p, x.i] -= x.w), a) }
fn list_959(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], x.i - 1 + 1] *= x.ww), a) }
fn list_960(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[None, ..., x.v] = 99), a) }
fn list_961(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.q, [[0], [1]]] = x.w), a) }
fn list_962(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.q, :9:2] = x.ww), a) }
fn list_963(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., x.m0, 1] += 7), a) }
fn list_964(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[True, x.i, None, [0, 1]] -= x.w), a) }
fn list_965(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[9:x.t:3, 9::-2] *= x.ww), a) }
fn list_966(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[-2, ::-1] = 99), a) }
fn list_967(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[::-1, [0, -1]] = x.w), a) }
fn list_968(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.ppp, ...] = x.ww), a) }
fn list_969(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.b, x.pp, [[0], [1]]] += 7), a) }
fn list_970(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[[1], x.ppp] -= x.w), a) }
fn list_971(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., x.u, ::-1] *= x.ww), a) }
fn list_972(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., x.ppp, None] = 99), a) }
fn list_973(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[None, x.m0, x.b, x.i] = x.w), a) }
fn list_974(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[-2, x.i] = 99), a) }
fn list_975(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[False, x.m0, x.v] += 7), a) }
fn list_976(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.b, -1:x.t, None, x.s:x.t:-2] -= x.w), a) }
fn list_977(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[2::-2] *= x.ww), a) }
fn list_978(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.ppp, ..., :] = 99), a) }
fn list_979(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[None, x.ppp] = x.w), a) }
fn list_980(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.pp, x.m1] = x.ww), a) }
fn list_981(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[-2:-1:3] += 7), a) }
fn list_982(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[[[0], [1]], None, [0, 1]] -= x.w), a) }
fn list_983(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., x.m01, None] *= x.ww), a) }
fn list_984(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.s:2, x.m1] = 99), a) }
fn list_985(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[[0, 1], None, x.m1, ...] = x.w), a) }
fn list_986(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.m0, None, x.pp] = x.ww), a) }
fn list_987(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[-1, :] += 7), a) }
fn list_988(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.p, True, ::-1] -= x.w), a) }
fn list_989(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[False, x.m0] *= x.ww), a) }
fn list_990(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.c, [0, 1]] = 99), a) }
fn list_991(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[-1:2:-2] = x.w), a) }
fn list_992(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.j, None] = x.ww), a) }
fn list_993(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[False, x.m01] += 7), a) }
fn list_994(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[None, x.j, x.pp] -= x.w), a) }
fn list_995(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.p, x.b, x.p] *= x.ww), a) }
fn list_996(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[::-1, x.q, None] = 99), a) }
fn list_997(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[-2:9:-2, x.m1] = x.w), a) }
fn list_998(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.pp, None, ...] = x.ww), a) }
fn list_999(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[:0:-2] += 7), a) }
fn list_1000(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.q, 9:-1] -= x.w), a) }
fn list_1001(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.k, x.b, -2] *= x.ww), a) }
fn list_1002(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[0, x.m1] = 99), a) }
fn list_1003(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[2:0, :] = x.w), a) }
fn list_1004(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.k, [[0], [1]]] = x.ww), a) }
fn list_1005(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[-2, None, :] += 7), a) }
fn list_1006(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., -1:9] -= x.w), a) }
fn list_1007(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.ppp, None, [[0], [1]]] *= x.ww), a) }
fn list_1008(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.m0, None, :] = 99), a) }
fn list_1009(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., None, x.p, x.m1] = x.w), a) }
fn list_1010(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.i, x.q] = x.ww), a) }
fn list_1011(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[None, x.p, [0, -1]] += 7), a) }
fn list_1012(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., -1:, None] -= x.w), a) }
fn list_1013(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[True, [0, 1]] *= x.ww), a) }
fn list_1014(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[..., [0, 1]] = 99), a) }
fn list_1015(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[-1, ::2] = x.w), a) }
fn list_1016(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[[0, -1], None, True, x.q] = x.ww), a) }
fn list_1017(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.ppp, x.t:] += 7), a) }
fn list_1018(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.c, 9:2:2] -= x.w), a) }
fn list_1019(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.ppp, x.b, -1:x.t:2] *= x.ww), a) }
fn list_1020(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[True, [1], ...] = 99), a) }
fn list_1021(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.v, x.p] = x.w), a) }
fn list_1022(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.ppp, None, ...] = x.ww), a) }
fn list_1023(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.s:-1] += 7), a) }
fn list_1024(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[1:-1:3, x.c, None] -= x.w), a) }
fn list_1025(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.k, ...] *= x.ww), a) }
fn list_1026(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.ppp, [1]] = 99), a) }
fn list_1027(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.b, x.q] = x.w), a) }
fn list_1028(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., 1] = x.ww), a) }
fn list_1029(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[True, x.u] += 7), a) }
fn list_1030(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.p, x.u] -= x.w), a) }
fn list_1031(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[::-1, ..., x.k] *= x.ww), a) }
fn list_1032(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.u, None, x.j] = 99), a) }
fn list_1033(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[None, [0, 1], x.m1] = x.w), a) }
fn list_1034(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[None, [0, 1], -x.u] = x.ww), a) }
fn list_1035(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[:x.s:-1, x.m1] += 7), a) }
fn list_1036(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[[1], ..., x.m1] -= x.w), a) }
fn list_1037(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[0, x.v] *= x.ww), a) }
fn list_1038(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.q, 0] = 99), a) }
fn list_1039(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[:, :] = x.w), a) }
fn list_1040(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.m0, [0, 1]] = x.ww), a) }
fn list_1041(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[..., x.ppp, None, -2:1:3] += 7), a) }
fn list_1042(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.pp, 0] -= x.w), a) }
fn list_1043(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[None, np.s_[1:x.t], x.v] *= x.ww), a) }
fn list_1044(a: &mut Rank2, _: &Variables) -> String { stored(try_arr!(a[9:, None] = 99), a) }
fn list_1045(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.b, np.s_[1:x.t], [0, 1], None] = x.w), a) }
fn list_1046(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.i - 1 + 1, x.m1, ...] = x.ww), a) }
fn list_1047(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[x.c, None, x.m1] += 7), a) }
fn list_1048(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[True, None, x.pp, [[0], [1]]] -= x.w), a) }
fn list_1049(a: &mut Rank2, x: &Variables) -> String { stored(try_arr!(a[0, [0, 1]] *= x.ww), a) }

pub const RANK_2_WRITTEN: &[Write<Rank2>] = &[list_900, list_901, list_902, list_903, list_904, list_905, list_906, list_907, list_908, list_909, list_910, list_911, list_912, list_913, list_914, list_915, list_916, list_917, list_918, list_919, list_920, list_921, list_922, list_923, list_924, list_925, list_926, list_927, list_928, list_929, list_930, list_931, list_932, list_933, list_934, list_935, list_936, list_937, list_938, list_939, list_940, list_941, list_942, list_943, list_944, list_945, list_946, list_947, list_948, list_949, list_950, list_951, list_952, list_953, list_954, list_955, list_956, list_957, list_958, list_959, list_960, list_961, list_962, list_963, list_964, list_965, list_966, list_967, list_968, list_969, list_970, list_971, list_972, list_973, list_974, list_975, list_976, list_977, list_978, list_979, list_980, list_981, list_982, list_983, list_984, list_985, list_986, list_987, list_988, list_989, list_990, list_991, list_992, list_993, list_994, list_995, list_996, list_997, list_998, list_999, list_1000, list_1001, list_1002, list_1003, list_1004, list_1005, list_1006, list_1007, list_1008, list_1009, list_1010, list_1011, list_1012, list_1013, list_1014, list_1015, list_1016, list_1017, list_1018, list_1019, list_1020, list_1021, list_1022, list_1023, list_1024, list_1025, list_1026, list_1027, list_1028, list_1029, list_1030, list_1031, list_1032, list_1033, list_1034, list_1035, list_1036, list_1037, list_1038, list_1039, list_1040, list_1041, list_1042, list_1043, list_1044, list_1045, list_1046, list_1047, list_1048, list_1049];

fn list_1050(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], None, -2]), a) }
fn list_1051(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.m1, x.b, x.m2]), a) }
fn list_1052(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, x.p, -2:2:-1, ...]), a) }
fn list_1053(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[::-1, [1], ...]), a) }
fn list_1054(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[False, x.pp]), a) }
fn list_1055(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[True, [0, -1]]), a) }
fn list_1056(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.m1]), a) }
fn list_1057(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-x.u, True, [0, 1], x.ppp]), a) }
fn list_1058(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.t:1:2, ...]), a) }
fn list_1059(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.c]), a) }
fn list_1060(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.ppp]), a) }
fn list_1061(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[1, False, x.m1]), a) }
fn list_1062(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, :1:-2]), a) }
fn list_1063(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[0]), a) }
fn list_1064(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, ...]), a) }
fn list_1065(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.j, x.m2]), a) }
fn list_1066(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, x.ppp]), a) }
fn list_1067(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.p, x.m2]), a) }
fn list_1068(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q]), a) }
fn list_1069(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[0, -1]]), a) }
fn list_1070(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, x.q]), a) }
fn list_1071(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.pp]), a) }
fn list_1072(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.r, np.s_[1:x.t], x.m2]), a) }
fn list_1073(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[1], [0, -1], [0, 1]]), a) }
fn list_1074(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, -1], x.q, [0, 1]]), a) }
fn list_1075(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[9:9:-2, x.q, -2:0]), a) }
fn list_1076(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[1, ...]), a) }
fn list_1077(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, None]), a) }
fn list_1078(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-x.u, x.u, x.p]), a) }
fn list_1079(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m01, ...]), a) }
fn list_1080(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.q, x.m1)]), a) }
fn list_1081(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[..., :, :]), a) }
fn list_1082(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m01]), a) }
fn list_1083(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, ...]), a) }
fn list_1084(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[::-1, x.m1, x.m2]), a) }
fn list_1085(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, -1], x.k, x.c]), a) }
fn list_1086(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.p, x.p)]), a) }
fn list_1087(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.p, x.m1)]), a) }
fn list_1088(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], [0, -1], np.s_[1:x.t]]), a) }
fn list_1089(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], :, ..., x.m2]), a) }
fn list_1090(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.k, -x.u]), a) }
fn list_1091(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[0, None]), a) }
fn list_1092(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, x.i - 1 + 1, :]), a) }
fn list_1093(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.m1, x.p]), a) }
fn list_1094(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m012]), a) }
fn list_1095(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0]), a) }
fn list_1096(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, x.r]), a) }
fn list_1097(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.i - 1 + 1]), a) }
fn list_1098(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.j, x.m12]), a) }
fn list_1099(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, x.i - 1 + 1, np.s_[1:x.t]]), a) }
fn list_1100(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[::-1, x.m1]), a) }
fn list_1101(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.t:0:3, np.s_[1:x.t]]), a) }
fn list_1102(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[0, 1]), a) }
fn list_1103(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., [[0], [1]], :]), a) }
fn list_1104(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, True, -x.u]), a) }
fn list_1105(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.ppp, -2]), a) }
fn list_1106(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, ::-1, x.ppp]), a) }
fn list_1107(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.m12]), a) }
fn list_1108(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.v]), a) }
fn list_1109(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-x.u, [[0], [1]], ..., -1]), a) }
fn list_1110(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[1:2, x.p]), a) }
fn list_1111(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, :x.s, None]), a) }
fn list_1112(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.m0]), a) }
fn list_1113(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1, x.ppp, [0, 1]]), a) }
fn list_1114(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, :, x.m1]), a) }
fn list_1115(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., np.s_[1:x.t], x.b, x.r]), a) }
fn list_1116(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:x.s, np.s_[1:x.t]]), a) }
fn list_1117(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.ppp, x.m2]), a) }
fn list_1118(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[..., False, -2]), a) }
fn list_1119(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-1:x.s, ::-1, -1]), a) }
fn list_1120(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, 1:x.s, None]), a) }
fn list_1121(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, 1], x.i - 1 + 1]), a) }
fn list_1122(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], ..., x.m1, x.b, x.u]), a) }
fn list_1123(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.m1, x.m2, ...]), a) }
fn list_1124(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, None, [0, 1]]), a) }
fn list_1125(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, -1], x.ppp, ..., x.r]), a) }
fn list_1126(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.r, x.b, x.m12]), a) }
fn list_1127(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[1, x.t:-2]), a) }
fn list_1128(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, [0, 1]]), a) }
fn list_1129(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.ppp, x.m2]), a) }
fn list_1130(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], :, np.s_[1:x.t]]), a) }
fn list_1131(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[-1]), a) }
fn list_1132(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.k]), a) }
fn list_1133(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[True, x.i, [0, -1], x.m2]), a) }
fn list_1134(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.c, [0, 1]]), a) }
fn list_1135(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, x.m12]), a) }
fn list_1136(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.m0, x.m1)]), a) }
fn list_1137(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, [1]]), a) }
fn list_1138(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.m1, x.k]), a) }
fn list_1139(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[..., :, 0]), a) }
fn list_1140(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.u, x.m1, x.q]), a) }
fn list_1141(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c]), a) }
fn list_1142(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.ppp]), a) }
fn list_1143(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.u]), a) }
fn list_1144(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[-2, 9:-2]), a) }
fn list_1145(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[-1:-1:2]), a) }
fn list_1146(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[::-1]), a) }
fn list_1147(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, [0, -1], x.k]), a) }
fn list_1148(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, ::-1, None]), a) }
fn list_1149(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, [[0], [1]], x.m12]), a) }
fn list_1150(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[0, x.k]), a) }
fn list_1151(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.u, ..., True, x.m2]), a) }
fn list_1152(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[::-1, x.c, None]), a) }
fn list_1153(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, -x.u]), a) }
fn list_1154(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[0, -1], ::-1, [[0], [1]]]), a) }
fn list_1155(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, None]), a) }
fn list_1156(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.m12, None]), a) }
fn list_1157(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m01, False, x.m2]), a) }
fn list_1158(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.m2]), a) }
fn list_1159(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, -1:2, ...]), a) }
fn list_1160(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.m0, x.p)]), a) }
fn list_1161(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, None]), a) }
fn list_1162(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.k, x.p, x.m2]), a) }
fn list_1163(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[True, -2, ...]), a) }
fn list_1164(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.pp, x.p, x.ppp]), a) }
fn list_1165(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.i, ...]), a) }
fn list_1166(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p]), a) }
fn list_1167(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-2:9:3, x.v, 1]), a) }
fn list_1168(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, 1], ..., [0, -1], x.pp]), a) }
fn list_1169(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.m1]), a) }
fn list_1170(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.u, x.m1, None]), a) }
fn list_1171(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[:-2]), a) }
fn list_1172(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, -1], x.q]), a) }
fn list_1173(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, 0:0:-1, ..., x.m2]), a) }
fn list_1174(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.s:1:3, x.p]), a) }
fn list_1175(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, -x.u, x.m2]), a) }
fn list_1176(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, x.b, x.ppp, x.s::-1]), a) }
fn list_1177(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-x.u, x.q, x.m2]), a) }
fn list_1178(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], True, x.pp, x.p]), a) }
fn list_1179(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[1], ...]), a) }
fn list_1180(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[:-1]), a) }
fn list_1181(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1, ::-1, x.c, ...]), a) }
fn list_1182(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.b, x.u, -2, x.v]), a) }
fn list_1183(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[False, x.v, x.m1]), a) }
fn list_1184(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[1], x.m1]), a) }
fn list_1185(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, :, ..., [0, -1]]), a) }
fn list_1186(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[:]), a) }
fn list_1187(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, [1], None]), a) }
fn list_1188(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[-2, [0, 1]]), a) }
fn list_1189(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, -1], ..., np.s_[1:x.t]]), a) }
fn list_1190(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.m1]), a) }
fn list_1191(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[::-1, x.p]), a) }
fn list_1192(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., -x.u]), a) }
fn list_1193(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[::-1, x.ppp]), a) }
fn list_1194(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.r]), a) }
fn list_1195(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.pp, ..., x.m12]), a) }
fn list_1196(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, ..., 9:x.t, ::-1]), a) }
fn list_1197(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-1:x.s, ..., -2:9:-2, x.s:0:-2]), a) }
fn list_1198(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:9, [1], x.m2]), a) }
fn list_1199(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m01, x.ppp]), a) }
fn list_1200(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[True, x.m0, :2:3]), a) }
fn list_1201(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[::-1, np.s_[1:x.t]]), a) }
fn list_1202(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, [[0], [1]]]), a) }
fn list_1203(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[1], x.m12]), a) }
fn list_1204(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.pp, x.k]), a) }
fn list_1205(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[-2::-1]), a) }
fn list_1206(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[..., :]), a) }
fn list_1207(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[::-1, ..., x.i]), a) }
fn list_1208(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[::-1, True, x.m1]), a) }
fn list_1209(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.m1, x.m2]), a) }
fn list_1210(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, False, x.m1]), a) }
fn list_1211(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.u, np.s_[1:x.t]]), a) }
fn list_1212(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.ppp]), a) }
fn list_1213(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, x.m1, None]), a) }
fn list_1214(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, x.j]), a) }
fn list_1215(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]]]), a) }
fn list_1216(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.u, [[0], [1]], 0]), a) }
fn list_1217(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[0, x.m1]), a) }
fn list_1218(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, False, x.m012]), a) }
fn list_1219(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.r, :]), a) }
fn list_1220(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i, x.k, x.ppp]), a) }
fn list_1221(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[0, -1], -2:9:3]), a) }
fn list_1222(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, x.c, x.m2]), a) }
fn list_1223(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.q]), a) }
fn list_1224(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.m12]), a) }
fn list_1225(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.k, -2, False, x.m2]), a) }
fn list_1226(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.m01]), a) }
fn list_1227(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, -1]), a) }
fn list_1228(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.c, None]), a) }
fn list_1229(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.r, x.m12]), a) }
fn list_1230(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, None, x.m012]), a) }
fn list_1231(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, x.m01, 1:-2:-2]), a) }
fn list_1232(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.r, ..., x.m2]), a) }
fn list_1233(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.u]), a) }
fn list_1234(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, x.pp, x.p]), a) }
fn list_1235(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[1:2, x.m12]), a) }
fn list_1236(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-2:x.s:2, :9:-2, x.ppp]), a) }
fn list_1237(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[1, x.c, True, x.c]), a) }
fn list_1238(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.pp, np.s_[1:x.t], x.m2]), a) }
fn list_1239(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-1:-2:3, np.s_[1:x.t], x.m2]), a) }
fn list_1240(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], [[0], [1]]]), a) }
fn list_1241(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[9:2, x.m1, x.m2]), a) }
fn list_1242(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t]]), a) }
fn list_1243(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.pp, ...]), a) }
fn list_1244(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[True, x.v, None]), a) }
fn list_1245(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.j, np.s_[1:x.t], None]), a) }
fn list_1246(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[::-1, x.m12, ...]), a) }
fn list_1247(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m01, x.j]), a) }
fn list_1248(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, None, :-1:3]), a) }
fn list_1249(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[0, 1], [0, -1], [[0], [1]]]), a) }
fn list_1250(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.i - 1 + 1]), a) }
fn list_1251(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[True, x.m0, x.u]), a) }
fn list_1252(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, x.p, [0, -1]]), a) }
fn list_1253(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, None, x.m0]), a) }
fn list_1254(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[1], x.v, [1]]), a) }
fn list_1255(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[-2]), a) }
fn list_1256(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.k, None]), a) }
fn list_1257(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.s:x.s, x.q, ...]), a) }
fn list_1258(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.pp, x.i - 1 + 1]), a) }
fn list_1259(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.s:-2, x.q, x.m2]), a) }
fn list_1260(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, [[0], [1]]]), a) }
fn list_1261(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[0, ..., x.c]), a) }
fn list_1262(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]], ...]), a) }
fn list_1263(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, -x.u, ...]), a) }
fn list_1264(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[9:2]), a) }
fn list_1265(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.j, ...]), a) }
fn list_1266(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.m1, x.b, ::-1]), a) }
fn list_1267(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.pp, None]), a) }
fn list_1268(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.s:-1:2, x.m1]), a) }
fn list_1269(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, x.p, True, :]), a) }
fn list_1270(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, ::-2]), a) }
fn list_1271(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.v, x.p]), a) }
fn list_1272(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, x.m12, None]), a) }
fn list_1273(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[1:0, ::-1, x.j]), a) }
fn list_1274(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.q]), a) }
fn list_1275(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, -1], x.v]), a) }
fn list_1276(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.r]), a) }
fn list_1277(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[9:1, x.m1, x.m2]), a) }
fn list_1278(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[False, x.q, 0, 2:9:-1]), a) }
fn list_1279(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.pp, x.u, x.b, :]), a) }
fn list_1280(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-x.u, x.u, [0, -1]]), a) }
fn list_1281(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[9:9]), a) }
fn list_1282(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[1, x.c]), a) }
fn list_1283(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[1, x.c, [[0], [1]]]), a) }
fn list_1284(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[0:x.s, x.pp]), a) }
fn list_1285(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-x.u, x.m1, x.m2]), a) }
fn list_1286(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.q, x.r)]), a) }
fn list_1287(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, [[0], [1]]]), a) }
fn list_1288(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, -1], x.v, x.m2]), a) }
fn list_1289(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, True, x.m1]), a) }
fn list_1290(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m01, None, 0]), a) }
fn list_1291(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[:, 0:9]), a) }
fn list_1292(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, -x.u, ...]), a) }
fn list_1293(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.v, None]), a) }
fn list_1294(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[False, :x.s]), a) }
fn list_1295(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.m1]), a) }
fn list_1296(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m01, None]), a) }
fn list_1297(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[0, x.c]), a) }
fn list_1298(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[None, False, :]), a) }
fn list_1299(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, 1, -1:2:-2]), a) }
fn list_1300(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., -2, x.m1, True, x.m2]), a) }
fn list_1301(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, True, x.m1, x.j]), a) }
fn list_1302(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m01, x.v]), a) }
fn list_1303(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-1, x.m1, x.m2]), a) }
fn list_1304(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., 0:x.t:-1]), a) }
fn list_1305(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.pp]), a) }
fn list_1306(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[2:2:2, [0, 1], :]), a) }
fn list_1307(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[..., [1]]), a) }
fn list_1308(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.j, [[0], [1]], None]), a) }
fn list_1309(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.q]), a) }
fn list_1310(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.m12, None]), a) }
fn list_1311(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., False, x.m12]), a) }
fn list_1312(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.j, True, x.t:2]), a) }
fn list_1313(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-1, x.r]), a) }
fn list_1314(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, [1]]), a) }
fn list_1315(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-2, x.p, [0, 1]]), a) }
fn list_1316(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.r, x.m2]), a) }
fn list_1317(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1, x.c, x.b, :]), a) }
fn list_1318(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[False, x.m0]), a) }
fn list_1319(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m01, x.b, x.m2]), a) }
fn list_1320(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[True, [1]]), a) }
fn list_1321(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, x.m12]), a) }
fn list_1322(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[1, ..., x.i]), a) }
fn list_1323(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.u, x.b, x.v]), a) }
fn list_1324(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.p]), a) }
fn list_1325(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, -1, x.r]), a) }
fn list_1326(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.r, np.s_[1:x.t]]), a) }
fn list_1327(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.ppp, 9:9, [[0], [1]]]), a) }
fn list_1328(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[:-1:-2]), a) }
fn list_1329(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., True, x.pp]), a) }
fn list_1330(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-2:1:3, x.q]), a) }
fn list_1331(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.j]), a) }
fn list_1332(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, None, ...]), a) }
fn list_1333(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., x.u]), a) }
fn list_1334(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.m0, -1]), a) }
fn list_1335(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i, x.m1]), a) }
fn list_1336(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, x.q, ..., -x.u]), a) }
fn list_1337(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[True, None, [1]]), a) }
fn list_1338(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.pp, [0, -1]]), a) }
fn list_1339(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m012, None]), a) }
fn list_1340(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m01, :]), a) }
fn list_1341(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.m0, ...]), a) }
fn list_1342(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, [[0], [1]], x.b, 9:2]), a) }
fn list_1343(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., None, x.r]), a) }
fn list_1344(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, ::-1, x.b, np.s_[1:x.t]]), a) }
fn list_1345(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.ppp]), a) }
fn list_1346(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, :, :, ...]), a) }
fn list_1347(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, None]), a) }
fn list_1348(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], :, x.m2]), a) }
fn list_1349(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[1, ..., x.pp, x.m2]), a) }
fn list_1350(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, ..., x.pp]), a) }
fn list_1351(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[..., 1:-2:-1]), a) }
fn list_1352(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[True, :, x.m1]), a) }
fn list_1353(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[:, -2]), a) }
fn list_1354(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1]), a) }
fn list_1355(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-1, x.c]), a) }
fn list_1356(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.ppp, x.q]), a) }
fn list_1357(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.pp, ..., x.m2]), a) }
fn list_1358(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, 1], [0, -1], x.m2]), a) }
fn list_1359(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.pp]), a) }
fn list_1360(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.u, :]), a) }
fn list_1361(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[0, True, x.m1, x.k]), a) }
fn list_1362(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, x.q, False, x.m2]), a) }
fn list_1363(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, 1], x.m1, :x.s:3]), a) }
fn list_1364(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.t::-2, None, ...]), a) }
fn list_1365(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.pp, x.m12]), a) }
fn list_1366(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.q, x.q]), a) }
fn list_1367(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.k]), a) }
fn list_1368(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[::-1, x.m1, x.p]), a) }
fn list_1369(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], False, 2:1:2, x.q]), a) }
fn list_1370(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.pp, x.r]), a) }
fn list_1371(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[0, 1]]), a) }
fn list_1372(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.v, [[0], [1]]]), a) }
fn list_1373(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, np.s_[1:x.t]]), a) }
fn list_1374(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.t:-2, True, x.c, [0, -1]]), a) }
fn list_1375(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.i - 1 + 1, x.q]), a) }
fn list_1376(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.j, x.m1]), a) }
fn list_1377(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, [[0], [1]], ...]), a) }
fn list_1378(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., x.v, :]), a) }
fn list_1379(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], :, x.r]), a) }
fn list_1380(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.u, None]), a) }
fn list_1381(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.i - 1 + 1]), a) }
fn list_1382(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.b, np.s_[1:x.t]]), a) }
fn list_1383(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.t:1:-2, x.p]), a) }
fn list_1384(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-2:x.t]), a) }
fn list_1385(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, 1], -x.u, x.q]), a) }
fn list_1386(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.i, [0, 1]]), a) }
fn list_1387(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i, ..., True, x.i - 1 + 1, ::-1]), a) }
fn list_1388(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, np.s_[1:x.t]]), a) }
fn list_1389(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[True, x.m0, :]), a) }
fn list_1390(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.ppp, np.s_[1:x.t]]), a) }
fn list_1391(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[1, :, x.b, ::-1]), a) }
fn list_1392(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, None, [0, -1]]), a) }
fn list_1393(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, x.c, False, x.m2]), a) }
fn list_1394(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[..., True, ::-1]), a) }
fn list_1395(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[False, :, :, x.c]), a) }
fn list_1396(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, ::2]), a) }
fn list_1397(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.q, -2]), a) }
fn list_1398(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.q, 2:2:-1, 0]), a) }
fn list_1399(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, [0, 1]]), a) }
fn list_1400(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.k, -x.u, ::-1]), a) }
fn list_1401(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, :9, False, 2:1:2, ...]), a) }
fn list_1402(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, x.q, ...]), a) }
fn list_1403(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[True, x.c]), a) }
fn list_1404(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, x.k, None]), a) }
fn list_1405(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-x.u, x.m12, None]), a) }
fn list_1406(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[-1, ...]), a) }
fn list_1407(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.t:, 1::-2]), a) }
fn list_1408(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1, 2:1:-2]), a) }
fn list_1409(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.p, ..., x.u]), a) }
fn list_1410(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.t:9:-2, x.v]), a) }
fn list_1411(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.j, [0, -1]]), a) }
fn list_1412(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-1:x.t:3, x.m1]), a) }
fn list_1413(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:-2:2, x.m1]), a) }
fn list_1414(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, x.p, x.t:0:-1]), a) }
fn list_1415(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, :x.s]), a) }
fn list_1416(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, np.s_[1:x.t], None]), a) }
fn list_1417(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[1], ..., ::-1]), a) }
fn list_1418(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.p, ::-1]), a) }
fn list_1419(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., :, x.pp, x.m2]), a) }
fn list_1420(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[9:1:-1, [[0], [1]]]), a) }
fn list_1421(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., np.s_[1:x.t], [0, -1], x.q]), a) }
fn list_1422(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[::-1, 1, -2]), a) }
fn list_1423(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[False, np.s_[1:x.t], x.m12]), a) }
fn list_1424(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., [0, 1], :9:2, x.ppp]), a) }
fn list_1425(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[1], :, x.q]), a) }
fn list_1426(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, -1], x.m12]), a) }
fn list_1427(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.m12, ...]), a) }
fn list_1428(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, [1], [1]]), a) }
fn list_1429(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.b, x.p, x.u]), a) }
fn list_1430(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.m1]), a) }
fn list_1431(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, :]), a) }
fn list_1432(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m01, x.m2]), a) }
fn list_1433(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i, [0, 1]]), a) }
fn list_1434(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[-1, [1]]), a) }
fn list_1435(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, ...]), a) }
fn list_1436(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.ppp, -1, x.p]), a) }
fn list_1437(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i]), a) }
fn list_1438(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.r, None]), a) }
fn list_1439(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i, x.m1, x.v]), a) }
fn list_1440(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., np.s_[1:x.t]]), a) }
fn list_1441(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.b, x.c, ::-1]), a) }
fn list_1442(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.m012]), a) }
fn list_1443(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[0, -1], None]), a) }
fn list_1444(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.q, x.p)]), a) }
fn list_1445(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.ppp, -1, x.i]), a) }
fn list_1446(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.m012]), a) }
fn list_1447(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[0, -1], ...]), a) }
fn list_1448(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, True, x.m12]), a) }
fn list_1449(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, x.r, 2:-1:-1]), a) }
fn list_1450(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, np.s_[1:x.t], x.s:0:-1]), a) }
fn list_1451(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., None, x.ppp]), a) }
fn list_1452(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, [0, -1], x.k]), a) }
fn list_1453(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, x.m012]), a) }
fn list_1454(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, 1], x.p, None]), a) }
fn list_1455(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., -1:1, x.p, :]), a) }
fn list_1456(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[1]]), a) }
fn list_1457(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-1, [[0], [1]], x.u, ...]), a) }
fn list_1458(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]], None]), a) }
fn list_1459(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.m12]), a) }
fn list_1460(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i, x.v, [0, -1], ...]), a) }
fn list_1461(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, x.m1, ...]), a) }
fn list_1462(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[False, [1]]), a) }
fn list_1463(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, 1], -x.u]), a) }
fn list_1464(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, x.j, x.m2]), a) }
fn list_1465(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.r, x.p]), a) }
fn list_1466(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-1:, ..., np.s_[1:x.t]]), a) }
fn list_1467(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.p]), a) }
fn list_1468(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.r, ..., np.s_[1:x.t]]), a) }
fn list_1469(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.b, x.r]), a) }
fn list_1470(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[False, x.p, x.c]), a) }
fn list_1471(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.k, ::-1, False, x.i]), a) }
fn list_1472(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[None, ::-1]), a) }
fn list_1473(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1]]), a) }
fn list_1474(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, -x.u, 0]), a) }
fn list_1475(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, x.m0, ...]), a) }
fn list_1476(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, False, x.i, x.ppp]), a) }
fn list_1477(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[..., [0, 1], None]), a) }
fn list_1478(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m01, ..., x.q]), a) }
fn list_1479(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.m12]), a) }
fn list_1480(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[1], 0:-1, ...]), a) }
fn list_1481(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.v, x.i - 1 + 1, ...]), a) }
fn list_1482(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, 1:2:-1, [1]]), a) }
fn list_1483(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[0, 1], ...]), a) }
fn list_1484(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[0:, x.m1]), a) }
fn list_1485(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, :]), a) }
fn list_1486(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.m0, [0, -1]]), a) }
fn list_1487(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.c, x.m2]), a) }
fn list_1488(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], True, -2::3, ..., x.m2]), a) }
fn list_1489(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:-1:-2, ::-1, x.c]), a) }
fn list_1490(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, x.c]), a) }
fn list_1491(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[::-1, x.p, x.m2]), a) }
fn list_1492(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.k, ...]), a) }
fn list_1493(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.q, :]), a) }
fn list_1494(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.u, ..., False, x.m2]), a) }
fn list_1495(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.r, x.m1]), a) }
fn list_1496(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.m1, None]), a) }
fn list_1497(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[:, [0, -1], ::-1]), a) }
fn list_1498(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i, x.i]), a) }
fn list_1499(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, x.m0, x.c, -1:-2]), a) }
fn list_1500(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.v]), a) }
fn list_1501(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, np.s_[1:x.t]]), a) }
fn list_1502(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, -1, x.q]), a) }
fn list_1503(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[:, [1]]), a) }
fn list_1504(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, 1], None, x.v]), a) }
fn list_1505(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[-1:2:-2, -2, ...]), a) }
fn list_1506(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[:, None]), a) }
fn list_1507(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[True, x.m0, ...]), a) }
fn list_1508(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[..., :-1:-1, -1]), a) }
fn list_1509(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, False, x.m12]), a) }
fn list_1510(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[1], True, ::-1]), a) }
fn list_1511(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.v, [0, -1]]), a) }
fn list_1512(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[False, x.q, x.m1]), a) }
fn list_1513(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.ppp, ...]), a) }
fn list_1514(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, None]), a) }
fn list_1515(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.ppp, -x.u]), a) }
fn list_1516(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, x.m1]), a) }
fn list_1517(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], 0:x.s:-1, [[0], [1]]]), a) }
fn list_1518(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.m0, x.r)]), a) }
fn list_1519(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.r, x.m1, x.c]), a) }
fn list_1520(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.b, x.ppp]), a) }
fn list_1521(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, [0, 1], ::-1]), a) }
fn list_1522(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.j, x.p, x.m2]), a) }
fn list_1523(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[True, x.m0]), a) }
fn list_1524(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, x.c]), a) }
fn list_1525(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, ...]), a) }
fn list_1526(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[1]), a) }
fn list_1527(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, x.c, x.p, :]), a) }
fn list_1528(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[..., None, -1]), a) }
fn list_1529(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[-2::2]), a) }
fn list_1530(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, x.p, ..., x.q]), a) }
fn list_1531(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.m1, x.m2]), a) }
fn list_1532(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[-1, None]), a) }
fn list_1533(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[False, x.q, x.m12]), a) }
fn list_1534(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], True, x.m1, ..., x.ppp]), a) }
fn list_1535(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, x.b, np.s_[1:x.t], x.q]), a) }
fn list_1536(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[False, x.j]), a) }
fn list_1537(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]], ..., ::-1, [1]]), a) }
fn list_1538(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.pp]), a) }
fn list_1539(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, ..., x.m2]), a) }
fn list_1540(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-2:9:-2, x.m1]), a) }
fn list_1541(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.ppp, True, ::-1]), a) }
fn list_1542(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.i, x.m2]), a) }
fn list_1543(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, 1], x.p, x.m2]), a) }
fn list_1544(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.ppp, x.c]), a) }
fn list_1545(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, :]), a) }
fn list_1546(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[9:, x.j]), a) }
fn list_1547(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.t:9]), a) }
fn list_1548(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[[0, -1], x.m1]), a) }
fn list_1549(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.k, ..., x.j]), a) }
fn list_1550(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, x.m1]), a) }
fn list_1551(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.i, x.m1]), a) }
fn list_1552(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.pp, -1, False, [1]]), a) }
fn list_1553(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[None, :-1:3, [0, 1]]), a) }
fn list_1554(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[..., [1], [0, -1]]), a) }
fn list_1555(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[1, :, x.pp]), a) }
fn list_1556(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, x.r, -2:2:2]), a) }
fn list_1557(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.m0, :, x.q]), a) }
fn list_1558(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, x.q, x.m2]), a) }
fn list_1559(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, np.s_[1:x.t], ...]), a) }
fn list_1560(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, x.q]), a) }
fn list_1561(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[:, x.i - 1 + 1, None]), a) }
fn list_1562(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.k, x.p, None]), a) }
fn list_1563(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.j]), a) }
fn list_1564(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[True, -2, x.m1]), a) }
fn list_1565(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., x.u, x.b, np.s_[1:x.t]]), a) }
fn list_1566(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, [[0], [1]], x.p]), a) }
fn list_1567(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[..., [0, 1], x.p, x.i - 1 + 1]), a) }
fn list_1568(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.u, :, 0]), a) }
fn list_1569(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, 9::-1]), a) }
fn list_1570(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-1:-1, True, x.m1]), a) }
fn list_1571(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.pp, x.c, ...]), a) }
fn list_1572(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.j, None, ...]), a) }
fn list_1573(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[1:-2:3, x.r, x.r]), a) }
fn list_1574(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.c, x.c, -x.u]), a) }
fn list_1575(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.b, x.j]), a) }
fn list_1576(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.u, 0]), a) }
fn list_1577(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[False, 1, x.q]), a) }
fn list_1578(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[2:1, False, ::-1, x.m2]), a) }
fn list_1579(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[9:0:-1, [0, 1], ...]), a) }
fn list_1580(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.ppp, np.s_[1:x.t], x.m2]), a) }
fn list_1581(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[0:2]), a) }
fn list_1582(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[True, ::-1, None]), a) }
fn list_1583(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.q, True, [0, 1], x.q]), a) }
fn list_1584(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[::-1, -2]), a) }
fn list_1585(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1, x.p]), a) }
fn list_1586(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.v, 1:x.t:3]), a) }
fn list_1587(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[:, 1]), a) }
fn list_1588(a: &Rank3, _: &Variables) -> String { seen(try_arr!(a[:, ..., None]), a) }
fn list_1589(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.k, ::-1, x.m2]), a) }
fn list_1590(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.p, :-2]), a) }
fn list_1591(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-1:x.t]), a) }
fn list_1592(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[-x.u, ...]), a) }
fn list_1593(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[True, x.i - 1 + 1, x.s:]), a) }
fn list_1594(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], None, ...]), a) }
fn list_1595(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.ppp, [1], x.m2]), a) }
fn list_1596(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[None, x.m0, [0, 1]]), a) }
fn list_1597(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.ppp, False, x.m1]), a) }
fn list_1598(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[False, x.pp, x.q, x.m2]), a) }
fn list_1599(a: &Rank3, x: &Variables) -> String { seen(try_arr!(a[x.j, ..., x.p]), a) }

pub const RANK_3_READ: &[Read<Rank3>] = &[list_1050, list_1051, list_1052, list_1053, list_1054, list_1055, list_1056, list_1057, list_1058, list_1059, list_1060, list_1061, list_1062, list_1063, list_1064, list_1065, list_1066, list_1067, list_1068, list_1069, list_1070, list_1071, list_1072, list_1073, list_1074, list_1075, list_1076, list_1077, list_1078, list_1079, list_1080, list_1081, list_1082, list_1083, list_1084, list_1085, list_1086, list_1087, list_1088, list_1089, list_1090, list_1091, list_1092, list_1093, list_1094, list_1095, list_1096, list_1097, list_1098, list_1099, list_1100, list_1101, list_1102, list_1103, list_1104, list_1105, list_1106, list_1107, list_1108, list_1109, list_1110, list_1111, list_1112, list_1113, list_1114, list_1115, list_1116, list_1117, list_1118, list_1119, list_1120, list_1121, list_1122, list_1123, list_1124, list_1125, list_1126, list_1127, list_1128, list_1129, list_1130, list_1131, list_1132, list_1133, list_1134, list_1135, list_1136, list_1137, list_1138, list_1139, list_1140, list_1141, list_1142, list_1143, list_1144, list_1145, list_1146, list_1147, list_1148, list_1149, list_1150, list_1151, list_1152, list_1153, list_1154, list_1155, list_1156, list_1157, list_1158, list_1159, list_1160, list_1161, list_1162, list_1163, list_1164, list_1165, list_1166, list_1167, list_1168, list_1169, list_1170, list_1171, list_1172, list_1173, list_1174, list_1175, list_1176, list_1177, list_1178, list_1179, list_1180, list_1181, list_1182, list_1183, list_1184, list_1185, list_1186, list_1187, list_1188, list_1189, list_1190, list_1191, list_1192, list_1193, list_1194, list_1195, list_1196, list_1197, list_1198, list_1199, list_1200, list_1201, list_1202, list_1203, list_1204, list_1205, list_1206, list_1207, list_1208, list_1209, list_1210, list_1211, list_1212, list_1213, list_1214, list_1215, list_1216, list_1217, list_1218, list_1219, list_1220, list_1221, list_1222, list_1223, list_1224, list_1225, list_1226, list_1227, list_1228, list_1229, list_1230, list_1231, list_1232, list_1233, list_1234, list_1235, list_1236, list_1237, list_1238, list_1239, list_1240, list_1241, list_1242, list_1243, list_1244, list_1245, list_1246, list_1247, list_1248, list_1249, list_1250, list_1251, list_1252, list_1253, list_1254, list_1255, list_1256, list_1257, list_1258, list_1259, list_1260, list_1261, list_1262, list_1263, list_1264, list_1265, list_1266, list_1267, list_1268, list_1269, list_1270, list_1271, list_1272, list_1273, list_1274, list_1275, list_1276, list_1277, list_1278, list_1279, list_1280, list_1281, list_1282, list_1283, list_1284, list_1285, list_1286, list_1287, list_1288, list_1289, list_1290, list_1291, list_1292, list_1293, list_1294, list_1295, list_1296, list_1297, list_1298, list_1299, list_1300, list_1301, list_1302, list_1303, list_1304, list_1305, list_1306, list_1307, list_1308, list_1309, list_1310, list_1311, list_1312, list_1313, list_1314, list_1315, list_1316, list_1317, list_1318, list_1319, list_1320, list_1321, list_1322, list_1323, list_1324, list_1325, list_1326, list_1327, list_1328, list_1329, list_1330, list_1331, list_1332, list_1333, list_1334, list_1335, list_1336, list_1337, list_1338, list_1339, list_1340, list_1341, list_1342, list_1343, list_1344, list_1345, list_1346, list_1347, list_1348, list_1349, list_1350, list_1351, list_1352, list_1353, list_1354, list_1355, list_1356, list_1357, list_1358, list_1359, list_1360, list_1361, list_1362, list_1363, list_1364, list_1365, list_1366, list_1367, list_1368, list_1369, list_1370, list_1371, list_1372, list_1373, list_1374, list_1375, list_1376, list_1377, list_1378, list_1379, list_1380, list_1381, list_1382, list_1383, list_1384, list_1385, list_1386, list_1387, list_1388, list_1389, list_1390, list_1391, list_1392, list_1393, list_1394, list_1395, list_1396, list_1397, list_1398, list_1399, list_1400, list_1401, list_1402, list_1403, list_1404, list_1405, list_1406, list_1407, list_1408, list_1409, list_1410, list_1411, list_1412, list_1413, list_1414, list_1415, list_1416, list_1417, list_1418, list_1419, list_1420, list_1421, list_1422, list_1423, list_1424, list_1425, list_1426, list_1427, list_1428, list_1429, list_1430, list_1431, list_1432, list_1433, list_1434, list_1435, list_1436, list_1437, list_1438, list_1439, list_1440, list_1441, list_1442, list_1443, list_1444, list_1445, list_1446, list_1447, list_1448, list_1449, list_1450, list_1451, list_1452, list_1453, list_1454, list_1455, list_1456, list_1457, list_1458, list_1459, list_1460, list_1461, list_1462, list_1463, list_1464, list_1465, list_1466, list_1467, list_1468, list_1469, list_1470, list_1471, list_1472, list_1473, list_1474, list_1475, list_1476, list_1477, list_1478, list_1479, list_1480, list_1481, list_1482, list_1483, list_1484, list_1485, list_1486, list_1487, list_1488, list_1489, list_1490, list_1491, list_1492, list_1493, list_1494, list_1495, list_1496, list_1497, list_1498, list_1499, list_1500, list_1501, list_1502, list_1503, list_1504, list_1505, list_1506, list_1507, list_1508, list_1509, list_1510, list_1511, list_1512, list_1513, list_1514, list_1515, list_1516, list_1517, list_1518, list_1519, list_1520, list_1521, list_1522, list_1523, list_1524, list_1525, list_1526, list_1527, list_1528, list_1529, list_1530, list_1531, list_1532, list_1533, list_1534, list_1535, list_1536, list_1537, list_1538, list_1539, list_1540, list_1541, list_1542, list_1543, list_1544, list_1545, list_1546, list_1547, list_1548, list_1549, list_1550, list_1551, list_1552, list_1553, list_1554, list_1555, list_1556, list_1557, list_1558, list_1559, list_1560, list_1561, list_1562, list_1563, list_1564, list_1565, list_1566, list_1567, list_1568, list_1569, list_1570, list_1571, list_1572, list_1573, list_1574, list_1575, list_1576, list_1577, list_1578, list_1579, list_1580, list_1581, list_1582, list_1583, list_1584, list_1585, list_1586, list_1587, list_1588, list_1589, list_1590, list_1591, list_1592, list_1593, list_1594, list_1595, list_1596, list_1597, list_1598, list_1599];

fn list_1600(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[np.ix_(x.p, x.r)] = 99), a) }
fn list_1601(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[1, ::-1, [0, -1]] = x.w), a) }
fn list_1602(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.v, x.m1, np.s_[1:x.t], ...] = x.ww), a) }
fn list_1603(a: &mut Rank3, _: &Variables) -> String { stored(try_arr!(a[None, [[0], [1]], -1::3] += 7), a) }
fn list_1604(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[False, 2:-1] -= x.w), a) }
fn list_1605(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.q, x.v, ::-1] *= x.ww), a) }
fn list_1606(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[False, x.v, [1], 2:-2:3] = 99), a) }
fn list_1607(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.m012, ...] = x.w), a) }
fn list_1608(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.i, x.b, x.m1, ..., x.s:x.s] = x.ww), a) }
fn list_1609(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.m0, ..., x.p, [0, -1]] += 7), a) }
fn list_1610(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], -1, x.b, x.r] -= x.w), a) }
fn list_1611(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[None, x.p, x.c] *= x.ww), a) }
fn list_1612(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.v, x.p, None] = 99), a) }
fn list_1613(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[-x.u, x.j, x.v] = x.w), a) }
fn list_1614(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.ppp, x.m1, None] = x.ww), a) }
fn list_1615(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.k, x.m12, None] += 7), a) }
fn list_1616(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[0, ..., :9, [[0], [1]]] -= x.w), a) }
fn list_1617(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[None, ..., x.v] *= x.ww), a) }
fn list_1618(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.c, False, :, -1:1, ...] = 99), a) }
fn list_1619(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], np.s_[1:x.t], x.m2] = x.w), a) }
fn list_1620(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[True, None, 0::3] = x.ww), a) }
fn list_1621(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[..., x.k, x.p] += 7), a) }
fn list_1622(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.j, x.ppp] -= x.w), a) }
fn list_1623(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[[[0], [1]], [[0], [1]], x.r] *= x.ww), a) }
fn list_1624(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[..., x.b, x.ppp] = 99), a) }
fn list_1625(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.b, [0, -1], 0, x.i - 1 + 1] = x.w), a) }
fn list_1626(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[:-1:2, ::-1] = x.ww), a) }
fn list_1627(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[1:, x.j, x.u] += 7), a) }
fn list_1628(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.u, x.c, x.c] -= x.w), a) }
fn list_1629(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[[[0], [1]], [0, 1]] *= x.ww), a) }
fn list_1630(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.p, x.q, x.s:-2:-1] = 99), a) }
fn list_1631(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[0, ...] = x.w), a) }
fn list_1632(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.q, 2:-2, :] = x.ww), a) }
fn list_1633(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.p, -2:-1:-1] += 7), a) }
fn list_1634(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[1:-2, x.j, [0, 1], ...] -= x.w), a) }
fn list_1635(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.u, x.m1, np.s_[1:x.t]] *= x.ww), a) }
fn list_1636(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[[0, -1], None, x.m12] = 99), a) }
fn list_1637(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[[0, -1], ::-1] = x.w), a) }
fn list_1638(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.k, ..., x.pp] = x.ww), a) }
fn list_1639(a: &mut Rank3, _: &Variables) -> String { stored(try_arr!(a[-1:-2:3, None] += 7), a) }
fn list_1640(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[..., True, x.u, x.m12] -= x.w), a) }
fn list_1641(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[True, x.m0, x.t:0] *= x.ww), a) }
fn list_1642(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[-x.u] = 99), a) }
fn list_1643(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[1:, ..., x.b, x.m12] = x.w), a) }
fn list_1644(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.p, x.q] = x.ww), a) }
fn list_1645(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.q, x.m1, [1]] += 7), a) }
fn list_1646(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.m01, x.k] -= x.w), a) }
fn list_1647(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[..., x.j, x.m1, -x.u] *= x.ww), a) }
fn list_1648(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[::-1, ..., x.k] = 99), a) }
fn list_1649(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[:, x.b, ::-1] = x.w), a) }
fn list_1650(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[None, -1] = x.ww), a) }
fn list_1651(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.p, 9:x.t] += 7), a) }
fn list_1652(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[::-1, x.q] -= x.w), a) }
fn list_1653(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.p, x.pp, False, 1] *= x.ww), a) }
fn list_1654(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.i - 1 + 1, x.q] = 99), a) }
fn list_1655(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.r, [0, -1], :] = x.w), a) }
fn list_1656(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[:-2, x.m12] = x.ww), a) }
fn list_1657(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[-x.u, x.p, 2:] += 7), a) }
fn list_1658(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[True, [[0], [1]], ..., x.c, [[0], [1]]] -= x.w), a) }
fn list_1659(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.k, ...] *= x.ww), a) }
fn list_1660(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.b, 0, x.m1] = 99), a) }
fn list_1661(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[[0, 1], [1], x.r] = x.w), a) }
fn list_1662(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[9:1, x.m12] = x.ww), a) }
fn list_1663(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[False, x.t:x.t:-2, x.m12] += 7), a) }
fn list_1664(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[[0, -1], 0, x.q] -= x.w), a) }
fn list_1665(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[None, x.k] *= x.ww), a) }
fn list_1666(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[True, x.m01] = 99), a) }
fn list_1667(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.m0, None, x.m1] = x.w), a) }
fn list_1668(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[::-1, [0, -1], x.m2] = x.ww), a) }
fn list_1669(a: &mut Rank3, _: &Variables) -> String { stored(try_arr!(a[9:, ...] += 7), a) }
fn list_1670(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], np.s_[1:x.t]] -= x.w), a) }
fn list_1671(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.v, [0, -1], np.s_[1:x.t]] *= x.ww), a) }
fn list_1672(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.q, x.k, [1]] = 99), a) }
fn list_1673(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[-1, x.m1, x.j] = x.w), a) }
fn list_1674(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.m01, None, [[0], [1]]] = x.ww), a) }
fn list_1675(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[False, np.s_[1:x.t], ..., [[0], [1]], x.m2] += 7), a) }
fn list_1676(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[False, x.m0, x.m1, ..., :] -= x.w), a) }
fn list_1677(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.r, x.m1, [1], ...] *= x.ww), a) }
fn list_1678(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.q, x.ppp, ::-1] = 99), a) }
fn list_1679(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[..., x.p] = x.w), a) }
fn list_1680(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[-x.u, ..., None] = x.ww), a) }
fn list_1681(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[None, ..., x.q] += 7), a) }
fn list_1682(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[1, x.m12] -= x.w), a) }
fn list_1683(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.b, ::-1] *= x.ww), a) }
fn list_1684(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[[0, 1], x.m12] = 99), a) }
fn list_1685(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[:, x.pp, 2:0:-1] = x.w), a) }
fn list_1686(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[:, -1, x.m2] = x.ww), a) }
fn list_1687(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], 1] += 7), a) }
fn list_1688(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.b, x.p, x.p, ...] -= x.w), a) }
fn list_1689(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], False, x.k] *= x.ww), a) }
fn list_1690(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[:, False, x.v, x.t:1] = 99), a) }
fn list_1691(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.i, 1:1, :] = x.w), a) }
fn list_1692(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.i - 1 + 1, x.c, [0, 1]] = x.ww), a) }
fn list_1693(a: &mut Rank3, _: &Variables) -> String { stored(try_arr!(a[..., True, ::-1, ::-1, 1] += 7), a) }
fn list_1694(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.v, ..., x.p] -= x.w), a) }
fn list_1695(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], None, [[0], [1]]] *= x.ww), a) }
fn list_1696(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[:, 1, x.m2] = 99), a) }
fn list_1697(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.c, ..., x.m1, x.p] = x.w), a) }
fn list_1698(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], :] = x.ww), a) }
fn list_1699(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.i, x.ppp, x.m2] += 7), a) }
fn list_1700(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[[[0], [1]], ::-1] -= x.w), a) }
fn list_1701(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[-2, x.t:, x.q] *= x.ww), a) }
fn list_1702(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[0, None, x.m12] = 99), a) }
fn list_1703(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], x.m1, ..., x.m2] = x.w), a) }
fn list_1704(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[-1:-1:2, x.ppp] = x.ww), a) }
fn list_1705(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[0, ..., x.p] += 7), a) }
fn list_1706(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[0:-1:2, None, x.m1] -= x.w), a) }
fn list_1707(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.v, x.b, x.t:2] *= x.ww), a) }
fn list_1708(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[None, x.t:0:2, ...] = 99), a) }
fn list_1709(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[..., False, :-2:2, ::-1] = x.w), a) }
fn list_1710(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.pp, x.v, x.i] = x.ww), a) }
fn list_1711(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.m01, x.b, [0, 1]] += 7), a) }
fn list_1712(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[[1], ..., [0, 1], x.b, -1] -= x.w), a) }
fn list_1713(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.c, np.s_[1:x.t], [0, -1]] *= x.ww), a) }
fn list_1714(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.m0, False, x.i] = 99), a) }
fn list_1715(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[-2::3] = x.w), a) }
fn list_1716(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.u, None] = x.ww), a) }
fn list_1717(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.r, ..., True, [0, 1]] += 7), a) }
fn list_1718(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], False, x.v, x.ppp] -= x.w), a) }
fn list_1719(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.pp, x.m1] *= x.ww), a) }
fn list_1720(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.m01, ..., x.b, [0, 1]] = 99), a) }
fn list_1721(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[..., ::-1, x.c, :] = x.w), a) }
fn list_1722(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.i - 1 + 1, x.m12] = x.ww), a) }
fn list_1723(a: &mut Rank3, _: &Variables) -> String { stored(try_arr!(a[0::-2, :2] += 7), a) }
fn list_1724(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[[1], ..., x.i - 1 + 1] -= x.w), a) }
fn list_1725(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.m01, x.u] *= x.ww), a) }
fn list_1726(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[:, x.c, x.b, x.j] = 99), a) }
fn list_1727(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.ppp, 0] = x.w), a) }
fn list_1728(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.k, -2, True, x.u] = x.ww), a) }
fn list_1729(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[-1:x.t, x.r] += 7), a) }
fn list_1730(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[True, np.s_[1:x.t], x.r, x.p] -= x.w), a) }
fn list_1731(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.b, x.s:1:-1, x.j] *= x.ww), a) }
fn list_1732(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[1, x.p] = 99), a) }
fn list_1733(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[..., True, x.k, np.s_[1:x.t], x.k] = x.w), a) }
fn list_1734(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.c, ..., :x.t:-1] = x.ww), a) }
fn list_1735(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[:, x.m1] += 7), a) }
fn list_1736(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[:, x.c, 0, ...] -= x.w), a) }
fn list_1737(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.q, ..., :-2:-1, x.m2] *= x.ww), a) }
fn list_1738(a: &mut Rank3, _: &Variables) -> String { stored(try_arr!(a[[0, -1], None, 0] = 99), a) }
fn list_1739(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[-1, [0, 1]] = x.w), a) }
fn list_1740(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[[[0], [1]], :, x.m2] = x.ww), a) }
fn list_1741(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], x.m1, ...] += 7), a) }
fn list_1742(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[False, -1:-2:3, x.m1] -= x.w), a) }
fn list_1743(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[:, x.ppp, [1]] *= x.ww), a) }
fn list_1744(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[:, x.m1, ::-1] = 99), a) }
fn list_1745(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[::-1, ...] = x.w), a) }
fn list_1746(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[None, [0, -1]] = x.ww), a) }
fn list_1747(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[False, x.u, ..., x.q] += 7), a) }
fn list_1748(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[None, x.p] -= x.w), a) }
fn list_1749(a: &mut Rank3, x: &Variables) -> String { stored(try_arr!(a[x.r, None, x.q] *= x.ww), a) }

pub const RANK_3_WRITTEN: &[Write<Rank3>] = &[list_1600, list_1601, list_1602, list_1603, list_1604, list_1605, list_1606, list_1607, list_1608, list_1609, list_1610, list_1611, list_1612, list_1613, list_1614, list_1615, list_1616, list_1617, list_1618, list_1619, list_1620, list_1621, list_1622, list_1623, list_1624, list_1625, list_1626, list_1627, list_1628, list_1629, list_1630, list_1631, list_1632, list_1633, list_1634, list_1635, list_1636, list_1637, list_1638, list_1639, list_1640, list_1641, list_1642, list_1643, list_1644, list_1645, list_1646, list_1647, list_1648, list_1649, list_1650, list_1651, list_1652, list_1653, list_1654, list_1655, list_1656, list_1657, list_1658, list_1659, list_1660, list_1661, list_1662, list_1663, list_1664, list_1665, list_1666, list_1667, list_1668, list_1669, list_1670, list_1671, list_1672, list_1673, list_1674, list_1675, list_1676, list_1677, list_1678, list_1679, list_1680, list_1681, list_1682, list_1683, list_1684, list_1685, list_1686, list_1687, list_1688, list_1689, list_1690, list_1691, list_1692, list_1693, list_1694, list_1695, list_1696, list_1697, list_1698, list_1699, list_1700, list_1701, list_1702, list_1703, list_1704, list_1705, list_1706, list_1707, list_1708, list_1709, list_1710, list_1711, list_1712, list_1713, list_1714, list_1715, list_1716, list_1717, list_1718, list_1719, list_1720, list_1721, list_1722, list_1723, list_1724, list_1725, list_1726, list_1727, list_1728, list_1729, list_1730, list_1731, list_1732, list_1733, list_1734, list_1735, list_1736, list_1737, list_1738, list_1739, list_1740, list_1741, list_1742, list_1743, list_1744, list_1745, list_1746, list_1747, list_1748, list_1749];

fn list_1750(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01, x.v, x.m3]), a) }
fn list_1751(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, [0, -1], x.ppp, x.m3]), a) }
fn list_1752(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.r, -2]), a) }
fn list_1753(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-2]), a) }
fn list_1754(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[None, x.r]), a) }
fn list_1755(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, True, x.ppp]), a) }
fn list_1756(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], -x.u, x.m23]), a) }
fn list_1757(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.v, :, x.p, ...]), a) }
fn list_1758(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., -x.u, x.pp, x.b, x.p]), a) }
fn list_1759(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[1]), a) }
fn list_1760(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m012, x.r]), a) }
fn list_1761(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.k, ...]), a) }
fn list_1762(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[2::2, ...]), a) }
fn list_1763(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, [0, -1], ..., x.m23]), a) }
fn list_1764(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12]), a) }
fn list_1765(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, ...]), a) }
fn list_1766(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.v]), a) }
fn list_1767(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.i, 1]), a) }
fn list_1768(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, x.b, x.m1, x.m2, np.s_[1:x.t]]), a) }
fn list_1769(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.c]), a) }
fn list_1770(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.c, x.c]), a) }
fn list_1771(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[::-1]), a) }
fn list_1772(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[::-1, x.m1]), a) }
fn list_1773(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, 1], x.m123]), a) }
fn list_1774(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0]), a) }
fn list_1775(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[1:0]), a) }
fn list_1776(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, np.s_[1:x.t], x.u, x.q]), a) }
fn list_1777(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01, x.p, x.v]), a) }
fn list_1778(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[9:1, 1]), a) }
fn list_1779(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, 1], ..., x.c]), a) }
fn list_1780(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, x.ppp, :9:-1, ...]), a) }
fn list_1781(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.p]), a) }
fn list_1782(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.r]), a) }
fn list_1783(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.t:-1:-2, ...]), a) }
fn list_1784(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.c, True, [0, -1], [0, -1]]), a) }
fn list_1785(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[::-1, x.c, :, x.m3]), a) }
fn list_1786(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.c, x.m23]), a) }
fn list_1787(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, 1]), a) }
fn list_1788(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[None, x.m0]), a) }
fn list_1789(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.c, x.r]), a) }
fn list_1790(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, [0, 1], x.m1]), a) }
fn list_1791(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[0, 1], None]), a) }
fn list_1792(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.q]), a) }
fn list_1793(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.q, x.m1)]), a) }
fn list_1794(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[True, [1], ...]), a) }
fn list_1795(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.pp]), a) }
fn list_1796(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, x.m1, x.pp, ::-1]), a) }
fn list_1797(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01, ..., x.m23]), a) }
fn list_1798(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., ::-1, -2, :]), a) }
fn list_1799(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[1, -x.u, x.c, x.m3]), a) }
fn list_1800(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[None, [0, -1]]), a) }
fn list_1801(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.m0, x.p)]), a) }
fn list_1802(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.m2, 0]), a) }
fn list_1803(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.pp, 0, ...]), a) }
fn list_1804(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m012]), a) }
fn list_1805(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[False, 2:9:-1, x.v]), a) }
fn list_1806(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.m1]), a) }
fn list_1807(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[None, :]), a) }
fn list_1808(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.b, 0]), a) }
fn list_1809(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[::-1, [0, -1], x.c, :-2]), a) }
fn list_1810(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.q, x.r)]), a) }
fn list_1811(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., [0, -1], x.m3]), a) }
fn list_1812(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:-1:-2]), a) }
fn list_1813(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, [[0], [1]], -2, x.ppp]), a) }
fn list_1814(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, 1], ..., x.p]), a) }
fn list_1815(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], [1], x.m23]), a) }
fn list_1816(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.s:-1:-2, x.b, ::-1]), a) }
fn list_1817(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, -1:]), a) }
fn list_1818(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[1:-1, x.pp]), a) }
fn list_1819(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, x.m01, x.p]), a) }
fn list_1820(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[1, -1]), a) }
fn list_1821(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.b, x.q, x.c, x.p, np.s_[1:x.t]]), a) }
fn list_1822(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.m1, ...]), a) }
fn list_1823(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.m123]), a) }
fn list_1824(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, -1, ::-2]), a) }
fn list_1825(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.pp, x.m1]), a) }
fn list_1826(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.v, ..., x.m2, x.q]), a) }
fn list_1827(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, -1:x.s:-1, :]), a) }
fn list_1828(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[False, x.m0, x.pp]), a) }
fn list_1829(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.u, x.m1]), a) }
fn list_1830(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, -2:-2]), a) }
fn list_1831(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.q, ..., x.c]), a) }
fn list_1832(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[::-1, :x.t:-1, x.s:x.s, ::-1]), a) }
fn list_1833(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., :, x.t:-2:2]), a) }
fn list_1834(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01, ..., x.p]), a) }
fn list_1835(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[[0], [1]]]), a) }
fn list_1836(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q]), a) }
fn list_1837(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, x.q, x.c, np.s_[1:x.t], x.v]), a) }
fn list_1838(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[False, x.m0]), a) }
fn list_1839(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01, x.p]), a) }
fn list_1840(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, x.v, x.m1, x.i, x.ppp]), a) }
fn list_1841(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[None, x.p]), a) }
fn list_1842(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.b, :x.s, [[0], [1]], x.c]), a) }
fn list_1843(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.m12, x.p]), a) }
fn list_1844(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:-2:-1, x.v, x.m2, -2]), a) }
fn list_1845(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.ppp, ::-1, x.m2]), a) }
fn list_1846(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.s:9:-1, x.q, x.ppp]), a) }
fn list_1847(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.pp, x.c, x.r, x.m3]), a) }
fn list_1848(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.b, x.m0]), a) }
fn list_1849(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[False, x.p, x.c, ::-2]), a) }
fn list_1850(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.m3]), a) }
fn list_1851(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[0, -1], :]), a) }
fn list_1852(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[..., 1:2:-2]), a) }
fn list_1853(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01, x.ppp, -2]), a) }
fn list_1854(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, x.r, x.u, x.m2]), a) }
fn list_1855(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01]), a) }
fn list_1856(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, -x.u, x.m2]), a) }
fn list_1857(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.m12, x.r]), a) }
fn list_1858(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., [0, -1], x.c]), a) }
fn list_1859(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, x.m1]), a) }
fn list_1860(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.t:-2:3, ...]), a) }
fn list_1861(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, True, [[0], [1]], x.r]), a) }
fn list_1862(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., x.pp]), a) }
fn list_1863(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.v]), a) }
fn list_1864(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.c, x.p, x.pp]), a) }
fn list_1865(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0]), a) }
fn list_1866(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, np.s_[1:x.t], ..., [0, 1]]), a) }
fn list_1867(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, 1], x.p, x.b, 1, [0, 1]]), a) }
fn list_1868(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.m0, x.r)]), a) }
fn list_1869(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m012, x.m3]), a) }
fn list_1870(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, 1], x.q, :2:3]), a) }
fn list_1871(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.u, ...]), a) }
fn list_1872(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], np.s_[1:x.t], x.r]), a) }
fn list_1873(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, 1], np.s_[1:x.t], x.q, [0, -1]]), a) }
fn list_1874(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[::-1, True, ::-1, x.v, x.k]), a) }
fn list_1875(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], 1:x.s:-1, True, x.m2]), a) }
fn list_1876(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, x.m1, x.m23]), a) }
fn list_1877(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1]), a) }
fn list_1878(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.t:2:2, -2, [[0], [1]], x.m3]), a) }
fn list_1879(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m012, x.q]), a) }
fn list_1880(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-2:2:2]), a) }
fn list_1881(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:-2:-2, True, x.ppp, [[0], [1]]]), a) }
fn list_1882(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.v]), a) }
fn list_1883(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., [0, 1]]), a) }
fn list_1884(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.u, x.i - 1 + 1, x.m2, [[0], [1]]]), a) }
fn list_1885(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, 1], :, [0, -1], x.ppp, ...]), a) }
fn list_1886(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.m0, x.m1)]), a) }
fn list_1887(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[2:-1:-1, x.r]), a) }
fn list_1888(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.ppp, ::-1, ::-1]), a) }
fn list_1889(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.pp, x.q]), a) }
fn list_1890(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.s:9, x.b, x.q, 0:-1:-2, x.pp]), a) }
fn list_1891(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[0, 1], [[0], [1]], [1], ::-1]), a) }
fn list_1892(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, 1, ..., x.q, 1]), a) }
fn list_1893(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.i]), a) }
fn list_1894(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.pp, np.s_[1:x.t], :, x.ppp, ...]), a) }
fn list_1895(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, 1], x.i]), a) }
fn list_1896(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.m12, 0]), a) }
fn list_1897(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, x.ppp, x.m2, np.s_[1:x.t]]), a) }
fn list_1898(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, x.m12, x.p]), a) }
fn list_1899(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[False, x.m01]), a) }
fn list_1900(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p]), a) }
fn list_1901(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01, ...]), a) }
fn list_1902(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[True, :]), a) }
fn list_1903(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, ...]), a) }
fn list_1904(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, -x.u]), a) }
fn list_1905(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-2, :, x.q]), a) }
fn list_1906(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.c]), a) }
fn list_1907(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[False, x.v, ...]), a) }
fn list_1908(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:]), a) }
fn list_1909(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-2:-1, :, x.m23]), a) }
fn list_1910(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01, :]), a) }
fn list_1911(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, :2:3, x.m2]), a) }
fn list_1912(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.i, [0, 1]]), a) }
fn list_1913(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.k]), a) }
fn list_1914(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.v, x.c, x.ppp, ...]), a) }
fn list_1915(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.p, x.p)]), a) }
fn list_1916(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[1:9, x.b, ::-1, x.m2, x.m3]), a) }
fn list_1917(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01, [0, 1]]), a) }
fn list_1918(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[1, :]), a) }
fn list_1919(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[1, x.r, np.s_[1:x.t], [1]]), a) }
fn list_1920(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., np.s_[1:x.t], x.p]), a) }
fn list_1921(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.m123]), a) }
fn list_1922(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.m12]), a) }
fn list_1923(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.s:-2]), a) }
fn list_1924(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, x.r, x.p, x.c]), a) }
fn list_1925(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.c, x.q]), a) }
fn list_1926(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-x.u, x.m1, x.v, [0, -1], ...]), a) }
fn list_1927(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.m1, ..., x.b, ::-1]), a) }
fn list_1928(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.pp, x.pp]), a) }
fn list_1929(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01, x.m2]), a) }
fn list_1930(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, :9:3, ::-1, x.m2]), a) }
fn list_1931(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.c]), a) }
fn list_1932(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., :, np.s_[1:x.t]]), a) }
fn list_1933(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.r, x.c, x.m23]), a) }
fn list_1934(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.m1, x.m2]), a) }
fn list_1935(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, [1], x.m123]), a) }
fn list_1936(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, x.m0]), a) }
fn list_1937(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.v, [[0], [1]], x.m2]), a) }
fn list_1938(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[None, np.s_[1:x.t]]), a) }
fn list_1939(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.i, x.m1]), a) }
fn list_1940(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.u, :, x.m2]), a) }
fn list_1941(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.p, x.r)]), a) }
fn list_1942(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01, x.m2, x.m3]), a) }
fn list_1943(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.c, x.p, 9::-1]), a) }
fn list_1944(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, ..., x.m23]), a) }
fn list_1945(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, 1], ..., x.i]), a) }
fn list_1946(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-x.u, ..., x.p, x.c]), a) }
fn list_1947(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, [0, -1]]), a) }
fn list_1948(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[::-1, x.u, -2:, ...]), a) }
fn list_1949(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, x.q, [0, 1], x.m3]), a) }
fn list_1950(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.b, x.p, x.u, x.m2]), a) }
fn list_1951(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.s:x.s:3, ..., x.c, 1:-2]), a) }
fn list_1952(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., x.m123]), a) }
fn list_1953(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[None, ::-1]), a) }
fn list_1954(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-2, x.j, ..., x.b, ::-1]), a) }
fn list_1955(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, x.k, x.m1]), a) }
fn list_1956(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, x.b, [0, 1], x.s:-2, x.u]), a) }
fn list_1957(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.pp, :]), a) }
fn list_1958(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.k, x.q, False, [1]]), a) }
fn list_1959(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m012, ...]), a) }
fn list_1960(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, None]), a) }
fn list_1961(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, ...]), a) }
fn list_1962(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, x.m12]), a) }
fn list_1963(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], ::-1, np.s_[1:x.t], x.b, x.m3]), a) }
fn list_1964(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[9::2, True, x.u, x.pp, :]), a) }
fn list_1965(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.b, x.q, 1, ...]), a) }
fn list_1966(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0123, None]), a) }
fn list_1967(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, x.i, x.m123]), a) }
fn list_1968(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[1, x.m1, [0, -1], [0, 1]]), a) }
fn list_1969(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, x.m0, [0, -1]]), a) }
fn list_1970(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], ...]), a) }
fn list_1971(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.s:1, [0, 1], 2:-2:3, True, x.c]), a) }
fn list_1972(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., -1, x.m1, x.q, :x.s]), a) }
fn list_1973(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.i, x.b, x.p, [0, -1]]), a) }
fn list_1974(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.c, x.m123]), a) }
fn list_1975(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.b, x.p, x.r, x.m23]), a) }
fn list_1976(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, -1], x.m1, x.i]), a) }
fn list_1977(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.c, x.m2]), a) }
fn list_1978(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.v, ...]), a) }
fn list_1979(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[True, [[0], [1]], :2:2, ...]), a) }
fn list_1980(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.q]), a) }
fn list_1981(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.ppp, x.ppp]), a) }
fn list_1982(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, 1], x.j, [1], x.c]), a) }
fn list_1983(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1, x.b, ::-1, x.u, x.m3]), a) }
fn list_1984(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.b, -2:x.s, :, x.m23]), a) }
fn list_1985(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.j, -1, np.s_[1:x.t]]), a) }
fn list_1986(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[9::-2, ..., -2]), a) }
fn list_1987(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.s:-2, x.q, [0, -1]]), a) }
fn list_1988(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.c, False, x.m12, x.m3]), a) }
fn list_1989(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.ppp, -2::-2]), a) }
fn list_1990(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.b, [1], x.m123]), a) }
fn list_1991(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.t:-2:-1, x.p, [[0], [1]], x.m3]), a) }
fn list_1992(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.b, x.i - 1 + 1, x.m12]), a) }
fn list_1993(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], np.s_[1:x.t], x.m2]), a) }
fn list_1994(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.pp, x.m1, 0, x.p]), a) }
fn list_1995(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., True, x.m123]), a) }
fn list_1996(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.m12, -x.u]), a) }
fn list_1997(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.q, x.c]), a) }
fn list_1998(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[False, x.m0, x.c]), a) }
fn list_1999(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[0, 1]]), a) }
fn list_2000(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01, [0, -1], -1]), a) }
fn list_2001(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, 1], ..., x.i - 1 + 1]), a) }
fn list_2002(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, x.i, [1]]), a) }
fn list_2003(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.r, x.c, x.m2]), a) }
fn list_2004(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[::-1, ::-1, x.m23]), a) }
fn list_2005(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-x.u, True, x.ppp, x.s:9, -1:2:-1]), a) }
fn list_2006(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.r, x.q, -2]), a) }
fn list_2007(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0::-2, [[0], [1]], x.m2]), a) }
fn list_2008(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.m1]), a) }
fn list_2009(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, True, [0, 1]]), a) }
fn list_2010(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[2:1:-2]), a) }
fn list_2011(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.m1, ..., x.m2, x.q]), a) }
fn list_2012(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[..., 2:2:2]), a) }
fn list_2013(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.c, [[0], [1]], x.m2, ..., x.t::3]), a) }
fn list_2014(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, x.i - 1 + 1, [0, 1]]), a) }
fn list_2015(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, x.ppp]), a) }
fn list_2016(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, x.v, x.p]), a) }
fn list_2017(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.ppp, ..., np.s_[1:x.t]]), a) }
fn list_2018(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., :, x.pp]), a) }
fn list_2019(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.b, 2:1]), a) }
fn list_2020(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.r]), a) }
fn list_2021(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[2:1, x.m123]), a) }
fn list_2022(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, :]), a) }
fn list_2023(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, x.pp, x.q, 0]), a) }
fn list_2024(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[1]]), a) }
fn list_2025(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, [0, 1], [1]]), a) }
fn list_2026(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.c, ::-1, ..., x.ppp]), a) }
fn list_2027(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[1, x.i]), a) }
fn list_2028(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.ix_(x.q, x.p)]), a) }
fn list_2029(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:1, ..., -1, x.m23]), a) }
fn list_2030(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.m1]), a) }
fn list_2031(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.p, x.ppp, x.k]), a) }
fn list_2032(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[::-1, -1:-2:3, [0, 1], x.u]), a) }
fn list_2033(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.j, ..., x.m123]), a) }
fn list_2034(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[::-1, x.v]), a) }
fn list_2035(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, x.u, x.m2]), a) }
fn list_2036(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, x.u, x.m2]), a) }
fn list_2037(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[False, x.m012]), a) }
fn list_2038(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, None]), a) }
fn list_2039(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-2, x.p, x.p, x.t:-1]), a) }
fn list_2040(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, x.m1, True, x.m2]), a) }
fn list_2041(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.ppp, x.v, x.ppp, False, [1]]), a) }
fn list_2042(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, -1], ..., x.m3]), a) }
fn list_2043(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, 0, x.q, x.m3]), a) }
fn list_2044(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[False, x.q]), a) }
fn list_2045(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t]]), a) }
fn list_2046(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, ::-1]), a) }
fn list_2047(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-2, x.m1, x.m2]), a) }
fn list_2048(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], ::-1, x.m2]), a) }
fn list_2049(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.m12]), a) }
fn list_2050(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m01, x.pp, x.m3]), a) }
fn list_2051(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.ppp]), a) }
fn list_2052(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.v, x.p]), a) }
fn list_2053(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[..., [[0], [1]]]), a) }
fn list_2054(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.v, True, x.u, ::2]), a) }
fn list_2055(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, False, x.q]), a) }
fn list_2056(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.v, x.u, x.r]), a) }
fn list_2057(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0123]), a) }
fn list_2058(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.k, [0, 1], :]), a) }
fn list_2059(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., np.s_[1:x.t], x.c]), a) }
fn list_2060(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[1, x.m1]), a) }
fn list_2061(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, ..., x.m3]), a) }
fn list_2062(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[False, x.i, [[0], [1]], [[0], [1]]]), a) }
fn list_2063(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[None, x.m01]), a) }
fn list_2064(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.r, ...]), a) }
fn list_2065(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.s:-2:-1, x.q, x.pp]), a) }
fn list_2066(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, x.m1, x.b, x.m2]), a) }
fn list_2067(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, x.q]), a) }
fn list_2068(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m012, x.pp]), a) }
fn list_2069(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-x.u, x.r, x.p, x.r]), a) }
fn list_2070(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[1:x.s:-1]), a) }
fn list_2071(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, x.q, [1]]), a) }
fn list_2072(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.k, x.q]), a) }
fn list_2073(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, True, :, ::-1, x.m3]), a) }
fn list_2074(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.p]), a) }
fn list_2075(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[0, 1], -x.u, x.q, x.m3]), a) }
fn list_2076(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.q, x.m2, [0, -1]]), a) }
fn list_2077(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.m1, 9:2:2, np.s_[1:x.t]]), a) }
fn list_2078(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.i - 1 + 1, :x.t:-1, ...]), a) }
fn list_2079(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.q, x.q, x.m2]), a) }
fn list_2080(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.s:x.s:-1, -x.u, x.q]), a) }
fn list_2081(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[..., x.i]), a) }
fn list_2082(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.p, x.q]), a) }
fn list_2083(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.t:-2:3, x.pp]), a) }
fn list_2084(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.i - 1 + 1, 1:x.t:-2]), a) }
fn list_2085(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:-1:-2, True, x.m12, -1]), a) }
fn list_2086(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[..., [0, 1]]), a) }
fn list_2087(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, False, [[0], [1]], x.m2]), a) }
fn list_2088(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[True, x.p, x.c, -1::3, x.q]), a) }
fn list_2089(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, -2::-2, ...]), a) }
fn list_2090(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[False, :, ...]), a) }
fn list_2091(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, True, x.ppp, x.m2]), a) }
fn list_2092(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, x.m123]), a) }
fn list_2093(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.b, [[0], [1]], ::-1, x.i - 1 + 1, [0, -1]]), a) }
fn list_2094(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[[0], [1]], x.q, 1:x.s:3]), a) }
fn list_2095(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.v, x.q, False, 1]), a) }
fn list_2096(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.b, np.s_[1:x.t], 9:x.t:-1]), a) }
fn list_2097(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[np.s_[1:x.t], x.m1]), a) }
fn list_2098(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[False, x.m0123]), a) }
fn list_2099(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[x.m0, [0, 1], x.m2]), a) }

pub const RANK_4_READ: &[Read<Rank4>] = &[list_1750, list_1751, list_1752, list_1753, list_1754, list_1755, list_1756, list_1757, list_1758, list_1759, list_1760, list_1761, list_1762, list_1763, list_1764, list_1765, list_1766, list_1767, list_1768, list_1769, list_1770, list_1771, list_1772, list_1773, list_1774, list_1775, list_1776, list_1777, list_1778, list_1779, list_1780, list_1781, list_1782, list_1783, list_1784, list_1785, list_1786, list_1787, list_1788, list_1789, list_1790, list_1791, list_1792, list_1793, list_1794, list_1795, list_1796, list_1797, list_1798, list_1799, list_1800, list_1801, list_1802, list_1803, list_1804, list_1805, list_1806, list_1807, list_1808, list_1809, list_1810, list_1811, list_1812, list_1813, list_1814, list_1815, list_1816, list_1817, list_1818, list_1819, list_1820, list_1821, list_1822, list_1823, list_1824, list_1825, list_1826, list_1827, list_1828, list_1829, list_1830, list_1831, list_1832, list_1833, list_1834, list_1835, list_1836, list_1837, list_1838, list_1839, list_1840, list_1841, list_1842, list_1843, list_1844, list_1845, list_1846, list_1847, list_1848, list_1849, list_1850, list_1851, list_1852, list_1853, list_1854, list_1855, list_1856, list_1857, list_1858, list_1859, list_1860, list_1861, list_1862, list_1863, list_1864, list_1865, list_1866, list_1867, list_1868, list_1869, list_1870, list_1871, list_1872, list_1873, list_1874, list_1875, list_1876, list_1877, list_1878, list_1879, list_1880, list_1881, list_1882, list_1883, list_1884, list_1885, list_1886, list_1887, list_1888, list_1889, list_1890, list_1891, list_1892, list_1893, list_1894, list_1895, list_1896, list_1897, list_1898, list_1899, list_1900, list_1901, list_1902, list_1903, list_1904, list_1905, list_1906, list_1907, list_1908, list_1909, list_1910, list_1911, list_1912, list_1913, list_1914, list_1915, list_1916, list_1917, list_1918, list_1919, list_1920, list_1921, list_1922, list_1923, list_1924, list_1925, list_1926, list_1927, list_1928, list_1929, list_1930, list_1931, list_1932, list_1933, list_1934, list_1935, list_1936, list_1937, list_1938, list_1939, list_1940, list_1941, list_1942, list_1943, list_1944, list_1945, list_1946, list_1947, list_1948, list_1949, list_1950, list_1951, list_1952, list_1953, list_1954, list_1955, list_1956, list_1957, list_1958, list_1959, list_1960, list_1961, list_1962, list_1963, list_1964, list_1965, list_1966, list_1967, list_1968, list_1969, list_1970, list_1971, list_1972, list_1973, list_1974, list_1975, list_1976, list_1977, list_1978, list_1979, list_1980, list_1981, list_1982, list_1983, list_1984, list_1985, list_1986, list_1987, list_1988, list_1989, list_1990, list_1991, list_1992, list_1993, list_1994, list_1995, list_1996, list_1997, list_1998, list_1999, list_2000, list_2001, list_2002, list_2003, list_2004, list_2005, list_2006, list_2007, list_2008, list_2009, list_2010, list_2011, list_2012, list_2013, list_2014, list_2015, list_2016, list_2017, list_2018, list_2019, list_2020, list_2021, list_2022, list_2023, list_2024, list_2025, list_2026, list_2027, list_2028, list_2029, list_2030, list_2031, list_2032, list_2033, list_2034, list_2035, list_2036, list_2037, list_2038, list_2039, list_2040, list_2041, list_2042, list_2043, list_2044, list_2045, list_2046, list_2047, list_2048, list_2049, list_2050, list_2051, list_2052, list_2053, list_2054, list_2055, list_2056, list_2057, list_2058, list_2059, list_2060, list_2061, list_2062, list_2063, list_2064, list_2065, list_2066, list_2067, list_2068, list_2069, list_2070, list_2071, list_2072, list_2073, list_2074, list_2075, list_2076, list_2077, list_2078, list_2079, list_2080, list_2081, list_2082, list_2083, list_2084, list_2085, list_2086, list_2087, list_2088, list_2089, list_2090, list_2091, list_2092, list_2093, list_2094, list_2095, list_2096, list_2097, list_2098, list_2099];

fn list_2100(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.t:-1:-1, x.m12] = 99), a) }
fn list_2101(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[::-1, x.p, True, 0, ...] = x.w), a) }
fn list_2102(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m0, ..., x.r, x.m3] = x.ww), a) }
fn list_2103(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m01, False, x.m2] += 7), a) }
fn list_2104(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.i - 1 + 1] -= x.w), a) }
fn list_2105(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[-2, [1], x.c, -1] *= x.ww), a) }
fn list_2106(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[False, -x.u, x.k, x.m2] = 99), a) }
fn list_2107(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.r, x.r] = x.w), a) }
fn list_2108(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.ppp, x.m123, ...] = x.ww), a) }
fn list_2109(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m01, x.u] += 7), a) }
fn list_2110(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.p, ::-1, x.u] -= x.w), a) }
fn list_2111(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[::-1, ..., x.m23] *= x.ww), a) }
fn list_2112(a: &mut Rank4, _: &Variables) -> String { stored(try_arr!(a[[0, -1], ...] = 99), a) }
fn list_2113(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.u, :, x.m2, x.q] = x.w), a) }
fn list_2114(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.p, x.r, -2, x.m3] = x.ww), a) }
fn list_2115(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m0, x.p, [0, 1], x.i - 1 + 1] += 7), a) }
fn list_2116(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.q, :, x.q, x.q] -= x.w), a) }
fn list_2117(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.q, x.i, x.m23, ...] *= x.ww), a) }
fn list_2118(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[::-1, ..., x.i] = 99), a) }
fn list_2119(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[..., :] = x.w), a) }
fn list_2120(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[9::-2] = x.ww), a) }
fn list_2121(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.pp, ::-1] += 7), a) }
fn list_2122(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.ppp, -2:0, :] -= x.w), a) }
fn list_2123(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.q, None] *= x.ww), a) }
fn list_2124(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[-x.u] = 99), a) }
fn list_2125(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[..., ::-1, ::-1, x.m3] = x.w), a) }
fn list_2126(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m012, -2] = x.ww), a) }
fn list_2127(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[1, x.i, ..., x.j, x.q] += 7), a) }
fn list_2128(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.v, None] -= x.w), a) }
fn list_2129(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[9:-2, -1:-2:-1, x.m2] *= x.ww), a) }
fn list_2130(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m0, np.s_[1:x.t], x.u] = 99), a) }
fn list_2131(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.u] = x.w), a) }
fn list_2132(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.p, False, [[0], [1]]] = x.ww), a) }
fn list_2133(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[-2, ..., x.p] += 7), a) }
fn list_2134(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[-x.u, x.c, :, x.c] -= x.w), a) }
fn list_2135(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[[0, 1], x.m1] *= x.ww), a) }
fn list_2136(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], -2, :, x.m3] = 99), a) }
fn list_2137(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[[0, 1], x.b, x.m12] = x.w), a) }
fn list_2138(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.u, x.s:-2:2, -2:9:3, ..., x.r] = x.ww), a) }
fn list_2139(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[-1, x.p, x.p, x.q, ...] += 7), a) }
fn list_2140(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.q, False, x.m1] -= x.w), a) }
fn list_2141(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m01, x.v] *= x.ww), a) }
fn list_2142(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.i - 1 + 1, [0, -1], :, ::-1] = 99), a) }
fn list_2143(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.v, x.v] = x.w), a) }
fn list_2144(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[1, [1], ::-1, [0, 1]] = x.ww), a) }
fn list_2145(a: &mut Rank4, _: &Variables) -> String { stored(try_arr!(a[..., [0, 1], :9:2] += 7), a) }
fn list_2146(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[True, x.m01, ...] -= x.w), a) }
fn list_2147(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[[0, -1], ..., x.m23] *= x.ww), a) }
fn list_2148(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m01, x.m2, ..., x.m3] = 99), a) }
fn list_2149(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.q, x.m12, True, 0:0] = x.w), a) }
fn list_2150(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[:, x.q, x.v, -2] = x.ww), a) }
fn list_2151(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.r, [0, 1]] += 7), a) }
fn list_2152(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[0, x.m12, x.m3] -= x.w), a) }
fn list_2153(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.s:x.s:-1, x.u, x.m2] *= x.ww), a) }
fn list_2154(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.b, ::-1, x.ppp] = 99), a) }
fn list_2155(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[1, x.m1, ...] = x.w), a) }
fn list_2156(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.v, [1], x.m23] = x.ww), a) }
fn list_2157(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[:, x.m1, :, x.p] += 7), a) }
fn list_2158(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m0, ..., [1], x.pp] -= x.w), a) }
fn list_2159(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], x.q, :] *= x.ww), a) }
fn list_2160(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m0, True, x.m1] = 99), a) }
fn list_2161(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[..., x.b, x.m23] = x.w), a) }
fn list_2162(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.b, :, x.m1] = x.ww), a) }
fn list_2163(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[False, ::-1, x.m123] += 7), a) }
fn list_2164(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], :0:2] -= x.w), a) }
fn list_2165(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[[0, 1], ..., ::-1, x.i, x.r] *= x.ww), a) }
fn list_2166(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m0, x.c, x.b, x.m2] = 99), a) }
fn list_2167(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[[[0], [1]], x.v] = x.w), a) }
fn list_2168(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.p, x.p] = x.ww), a) }
fn list_2169(a: &mut Rank4, _: &Variables) -> String { stored(try_arr!(a[..., ::-1] += 7), a) }
fn list_2170(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[[0, -1], x.p, x.m2, x.m3] -= x.w), a) }
fn list_2171(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.q, x.m1, ...] *= x.ww), a) }
fn list_2172(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m0, x.r] = 99), a) }
fn list_2173(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[-x.u, x.p] = x.w), a) }
fn list_2174(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[:, x.b, [[0], [1]], [0, 1], x.r] = x.ww), a) }
fn list_2175(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], [0, 1]] += 7), a) }
fn list_2176(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.s:1:-1, None] -= x.w), a) }
fn list_2177(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], x.s::-2, ...] *= x.ww), a) }
fn list_2178(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.b, x.i - 1 + 1, ..., x.i - 1 + 1] = 99), a) }
fn list_2179(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m012, x.p] = x.w), a) }
fn list_2180(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.b, x.ppp] = x.ww), a) }
fn list_2181(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[9:-1, False, x.m12, x.m3] += 7), a) }
fn list_2182(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.c, -1:x.t:-1, x.p, 9::-1] -= x.w), a) }
fn list_2183(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m0, x.c, ...] *= x.ww), a) }
fn list_2184(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], x.t:-2, x.pp, x.c] = 99), a) }
fn list_2185(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.c, x.r, x.m2, x.m3] = x.w), a) }
fn list_2186(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.k, ..., x.m3] = x.ww), a) }
fn list_2187(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.p, x.m1, x.m2, x.b, 1:2:-1] += 7), a) }
fn list_2188(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[np.ix_(x.p, x.m1)] -= x.w), a) }
fn list_2189(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[::-1, x.q] *= x.ww), a) }
fn list_2190(a: &mut Rank4, _: &Variables) -> String { stored(try_arr!(a[:, :, ...] = 99), a) }
fn list_2191(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[-2, True, -1, x.m2] = x.w), a) }
fn list_2192(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[1, 1, -1:, [0, 1]] = x.ww), a) }
fn list_2193(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[:, x.c, x.m2] += 7), a) }
fn list_2194(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.c, x.i - 1 + 1, x.pp] -= x.w), a) }
fn list_2195(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.m0, [1]] *= x.ww), a) }
fn list_2196(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[np.s_[1:x.t], x.j, x.i] = 99), a) }
fn list_2197(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.t:x.t:-1, ..., x.p, x.r] = x.w), a) }
fn list_2198(a: &mut Rank4, x: &Variables) -> String { stored(try_arr!(a[x.c, x.s:-2, x.m2, x.q] = x.ww), a) }
fn list_2199(a: &mut Rank4, _: &Variables) -> String { stored(try_arr!(a[:, :, [1]] += 7), a) }

pub const RANK_4_WRITTEN: &[Write<Rank4>] = &[list_2100, list_2101, list_2102, list_2103, list_2104, list_2105, list_2106, list_2107, list_2108, list_2109, list_2110, list_2111, list_2112, list_2113, list_2114, list_2115, list_2116, list_2117, list_2118, list_2119, list_2120, list_2121, list_2122, list_2123, list_2124, list_2125, list_2126, list_2127, list_2128, list_2129, list_2130, list_2131, list_2132, list_2133, list_2134, list_2135, list_2136, list_2137, list_2138, list_2139, list_2140, list_2141, list_2142, list_2143, list_2144, list_2145, list_2146, list_2147, list_2148, list_2149, list_2150, list_2151, list_2152, list_2153, list_2154, list_2155, list_2156, list_2157, list_2158, list_2159, list_2160, list_2161, list_2162, list_2163, list_2164, list_2165, list_2166, list_2167, list_2168, list_2169, list_2170, list_2171, list_2172, list_2173, list_2174, list_2175, list_2176, list_2177, list_2178, list_2179, list_2180, list_2181, list_2182, list_2183, list_2184, list_2185, list_2186, list_2187, list_2188, list_2189, list_2190, list_2191, list_2192, list_2193, list_2194, list_2195, list_2196, list_2197, list_2198, list_2199];

fn list_2200(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.p, :, :]), a) }
fn list_2201(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.p, :, 0]), a) }
fn list_2202(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.p, 0, :]), a) }
fn list_2203(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.p, 0, 0]), a) }
fn list_2204(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.pp, :, :]), a) }
fn list_2205(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.pp, :, 0]), a) }
fn list_2206(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.pp, 0, :]), a) }
fn list_2207(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.pp, 0, 0]), a) }
fn list_2208(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.v, :, :]), a) }
fn list_2209(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.v, :, 0]), a) }
fn list_2210(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.v, 0, :]), a) }
fn list_2211(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.v, 0, 0]), a) }
fn list_2212(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.m1, :, :]), a) }
fn list_2213(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.m1, :, 0]), a) }
fn list_2214(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.m1, 0, :]), a) }
fn list_2215(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[-1, x.m1, 0, 0]), a) }
fn list_2216(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-1, [0, 1, 0], :, :]), a) }
fn list_2217(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-1, [0, 1, 0], :, 0]), a) }
fn list_2218(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-1, [0, 1, 0], 0, :]), a) }
fn list_2219(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-1, [0, 1, 0], 0, 0]), a) }
fn list_2220(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-1, [[1], [0]], :, :]), a) }
fn list_2221(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-1, [[1], [0]], :, 0]), a) }
fn list_2222(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-1, [[1], [0]], 0, :]), a) }
fn list_2223(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-1, [[1], [0]], 0, 0]), a) }
fn list_2224(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-1, [-1], :, :]), a) }
fn list_2225(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-1, [-1], :, 0]), a) }
fn list_2226(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-1, [-1], 0, :]), a) }
fn list_2227(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[-1, [-1], 0, 0]), a) }
fn list_2228(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.p, :, :]), a) }
fn list_2229(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.p, :, 0]), a) }
fn list_2230(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.p, 0, :]), a) }
fn list_2231(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.p, 0, 0]), a) }
fn list_2232(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.pp, :, :]), a) }
fn list_2233(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.pp, :, 0]), a) }
fn list_2234(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.pp, 0, :]), a) }
fn list_2235(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.pp, 0, 0]), a) }
fn list_2236(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.v, :, :]), a) }
fn list_2237(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.v, :, 0]), a) }
fn list_2238(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.v, 0, :]), a) }
fn list_2239(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.v, 0, 0]), a) }
fn list_2240(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.m1, :, :]), a) }
fn list_2241(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.m1, :, 0]), a) }
fn list_2242(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.m1, 0, :]), a) }
fn list_2243(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[[1], x.m1, 0, 0]), a) }
fn list_2244(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[1], [0, 1, 0], :, :]), a) }
fn list_2245(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[1], [0, 1, 0], :, 0]), a) }
fn list_2246(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[1], [0, 1, 0], 0, :]), a) }
fn list_2247(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[1], [0, 1, 0], 0, 0]), a) }
fn list_2248(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[1], [[1], [0]], :, :]), a) }
fn list_2249(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[1], [[1], [0]], :, 0]), a) }
fn list_2250(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[1], [[1], [0]], 0, :]), a) }
fn list_2251(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[1], [[1], [0]], 0, 0]), a) }
fn list_2252(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[1], [-1], :, :]), a) }
fn list_2253(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[1], [-1], :, 0]), a) }
fn list_2254(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[1], [-1], 0, :]), a) }
fn list_2255(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[[1], [-1], 0, 0]), a) }
fn list_2256(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, ..., :]), a) }
fn list_2257(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, ..., 0]), a) }
fn list_2258(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, None, :]), a) }
fn list_2259(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, None, 0]), a) }
fn list_2260(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, -1, :]), a) }
fn list_2261(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, -1, 0]), a) }
fn list_2262(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, [1], :]), a) }
fn list_2263(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, [1], 0]), a) }
fn list_2264(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, True, :]), a) }
fn list_2265(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, True, 0]), a) }
fn list_2266(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, :]), a) }
fn list_2267(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, 0]), a) }
fn list_2268(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, ..., :]), a) }
fn list_2269(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, ..., 0]), a) }
fn list_2270(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, None, :]), a) }
fn list_2271(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, None, 0]), a) }
fn list_2272(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, -1, :]), a) }
fn list_2273(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, -1, 0]), a) }
fn list_2274(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, [1], :]), a) }
fn list_2275(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, [1], 0]), a) }
fn list_2276(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, True, :]), a) }
fn list_2277(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, True, 0]), a) }
fn list_2278(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, :]), a) }
fn list_2279(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, 0]), a) }
fn list_2280(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, ..., :]), a) }
fn list_2281(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, ..., 0]), a) }
fn list_2282(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, None, :]), a) }
fn list_2283(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, None, 0]), a) }
fn list_2284(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, -1, :]), a) }
fn list_2285(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, -1, 0]), a) }
fn list_2286(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, [1], :]), a) }
fn list_2287(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, [1], 0]), a) }
fn list_2288(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, True, :]), a) }
fn list_2289(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, True, 0]), a) }
fn list_2290(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, :]), a) }
fn list_2291(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, 0]), a) }
fn list_2292(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, ..., :]), a) }
fn list_2293(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, ..., 0]), a) }
fn list_2294(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, None, :]), a) }
fn list_2295(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, None, 0]), a) }
fn list_2296(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, -1, :]), a) }
fn list_2297(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, -1, 0]), a) }
fn list_2298(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, [1], :]), a) }
fn list_2299(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, [1], 0]), a) }
fn list_2300(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, True, :]), a) }
fn list_2301(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, True, 0]), a) }
fn list_2302(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, :]), a) }
fn list_2303(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, 0]), a) }
fn list_2304(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, ..., :]), a) }
fn list_2305(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, ..., 0]), a) }
fn list_2306(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, None, :]), a) }
fn list_2307(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, None, 0]), a) }
fn list_2308(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, True, :]), a) }
fn list_2309(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, True, 0]), a) }
fn list_2310(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, :]), a) }
fn list_2311(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, 0]), a) }
fn list_2312(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], ..., :]), a) }
fn list_2313(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], ..., 0]), a) }
fn list_2314(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], None, :]), a) }
fn list_2315(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], None, 0]), a) }
fn list_2316(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], -1, :]), a) }
fn list_2317(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], -1, 0]), a) }
fn list_2318(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], [1], :]), a) }
fn list_2319(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], [1], 0]), a) }
fn list_2320(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], True, :]), a) }
fn list_2321(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], True, 0]), a) }
fn list_2322(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], :]), a) }
fn list_2323(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], 0]), a) }
fn list_2324(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], ..., :]), a) }
fn list_2325(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], ..., 0]), a) }
fn list_2326(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], None, :]), a) }
fn list_2327(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], None, 0]), a) }
fn list_2328(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], -1, :]), a) }
fn list_2329(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], -1, 0]), a) }
fn list_2330(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], [1], :]), a) }
fn list_2331(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], [1], 0]), a) }
fn list_2332(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], True, :]), a) }
fn list_2333(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], True, 0]), a) }
fn list_2334(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], :]), a) }
fn list_2335(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], 0]), a) }
fn list_2336(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], ..., :]), a) }
fn list_2337(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], ..., 0]), a) }
fn list_2338(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], None, :]), a) }
fn list_2339(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], None, 0]), a) }
fn list_2340(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], -1, :]), a) }
fn list_2341(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], -1, 0]), a) }
fn list_2342(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], [1], :]), a) }
fn list_2343(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], [1], 0]), a) }
fn list_2344(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], True, :]), a) }
fn list_2345(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], True, 0]), a) }
fn list_2346(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], :]), a) }
fn list_2347(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], 0]), a) }
fn list_2348(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, ..., :]), a) }
fn list_2349(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, ..., 0]), a) }
fn list_2350(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, None, :]), a) }
fn list_2351(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, None, 0]), a) }
fn list_2352(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, -1, :]), a) }
fn list_2353(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, -1, 0]), a) }
fn list_2354(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, [1], :]), a) }
fn list_2355(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, [1], 0]), a) }
fn list_2356(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, True, :]), a) }
fn list_2357(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, True, 0]), a) }
fn list_2358(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, :]), a) }
fn list_2359(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, 0]), a) }
fn list_2360(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, ..., :]), a) }
fn list_2361(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, ..., 0]), a) }
fn list_2362(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, None, :]), a) }
fn list_2363(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, None, 0]), a) }
fn list_2364(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, -1, :]), a) }
fn list_2365(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, -1, 0]), a) }
fn list_2366(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, [1], :]), a) }
fn list_2367(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, [1], 0]), a) }
fn list_2368(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, True, :]), a) }
fn list_2369(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, True, 0]), a) }
fn list_2370(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, :]), a) }
fn list_2371(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, 0]), a) }
fn list_2372(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, ..., :]), a) }
fn list_2373(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, ..., 0]), a) }
fn list_2374(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, None, :]), a) }
fn list_2375(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, None, 0]), a) }
fn list_2376(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, -1, :]), a) }
fn list_2377(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, -1, 0]), a) }
fn list_2378(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, [1], :]), a) }
fn list_2379(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, [1], 0]), a) }
fn list_2380(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, True, :]), a) }
fn list_2381(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, True, 0]), a) }
fn list_2382(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, :]), a) }
fn list_2383(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, 0]), a) }
fn list_2384(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, ..., :]), a) }
fn list_2385(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, ..., 0]), a) }
fn list_2386(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, None, :]), a) }
fn list_2387(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, None, 0]), a) }
fn list_2388(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, -1, :]), a) }
fn list_2389(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, -1, 0]), a) }
fn list_2390(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, [1], :]), a) }
fn list_2391(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, [1], 0]), a) }
fn list_2392(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, True, :]), a) }
fn list_2393(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, True, 0]), a) }
fn list_2394(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, :]), a) }
fn list_2395(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, 0]), a) }
fn list_2396(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, ..., :]), a) }
fn list_2397(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, ..., 0]), a) }
fn list_2398(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, None, :]), a) }
fn list_2399(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, None, 0]), a) }
fn list_2400(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, True, :]), a) }
fn list_2401(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, True, 0]), a) }
fn list_2402(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, :]), a) }
fn list_2403(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, 0]), a) }
fn list_2404(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], ..., :]), a) }
fn list_2405(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], ..., 0]), a) }
fn list_2406(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], None, :]), a) }
fn list_2407(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], None, 0]), a) }
fn list_2408(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], -1, :]), a) }
fn list_2409(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], -1, 0]), a) }
fn list_2410(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], [1], :]), a) }
fn list_2411(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], [1], 0]), a) }
fn list_2412(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], True, :]), a) }
fn list_2413(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], True, 0]), a) }
fn list_2414(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], :]), a) }
fn list_2415(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], 0]), a) }
fn list_2416(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], ..., :]), a) }
fn list_2417(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], ..., 0]), a) }
fn list_2418(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], None, :]), a) }
fn list_2419(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], None, 0]), a) }
fn list_2420(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], -1, :]), a) }
fn list_2421(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], -1, 0]), a) }
fn list_2422(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], [1], :]), a) }
fn list_2423(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], [1], 0]), a) }
fn list_2424(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], True, :]), a) }
fn list_2425(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], True, 0]), a) }
fn list_2426(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], :]), a) }
fn list_2427(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], 0]), a) }
fn list_2428(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], ..., :]), a) }
fn list_2429(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], ..., 0]), a) }
fn list_2430(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], None, :]), a) }
fn list_2431(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], None, 0]), a) }
fn list_2432(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], -1, :]), a) }
fn list_2433(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], -1, 0]), a) }
fn list_2434(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], [1], :]), a) }
fn list_2435(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], [1], 0]), a) }
fn list_2436(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], True, :]), a) }
fn list_2437(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], True, 0]), a) }
fn list_2438(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], :]), a) }
fn list_2439(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], 0]), a) }
fn list_2440(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, :, ...]), a) }
fn list_2441(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, :, None]), a) }
fn list_2442(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, :, -1]), a) }
fn list_2443(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, :, [1]]), a) }
fn list_2444(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, :, True]), a) }
fn list_2445(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, 0, ...]), a) }
fn list_2446(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, 0, None]), a) }
fn list_2447(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, 0, -1]), a) }
fn list_2448(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, 0, [1]]), a) }
fn list_2449(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.p, 0, True]), a) }
fn list_2450(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, :, ...]), a) }
fn list_2451(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, :, None]), a) }
fn list_2452(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, :, -1]), a) }
fn list_2453(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, :, [1]]), a) }
fn list_2454(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, :, True]), a) }
fn list_2455(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, 0, ...]), a) }
fn list_2456(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, 0, None]), a) }
fn list_2457(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, 0, -1]), a) }
fn list_2458(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, 0, [1]]), a) }
fn list_2459(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.pp, 0, True]), a) }
fn list_2460(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, :, ...]), a) }
fn list_2461(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, :, None]), a) }
fn list_2462(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, :, -1]), a) }
fn list_2463(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, :, [1]]), a) }
fn list_2464(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, :, True]), a) }
fn list_2465(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, 0, ...]), a) }
fn list_2466(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, 0, None]), a) }
fn list_2467(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, 0, -1]), a) }
fn list_2468(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, 0, [1]]), a) }
fn list_2469(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.v, 0, True]), a) }
fn list_2470(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, :, ...]), a) }
fn list_2471(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, :, None]), a) }
fn list_2472(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, :, -1]), a) }
fn list_2473(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, :, [1]]), a) }
fn list_2474(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, :, True]), a) }
fn list_2475(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, 0, ...]), a) }
fn list_2476(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, 0, None]), a) }
fn list_2477(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, 0, -1]), a) }
fn list_2478(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, 0, [1]]), a) }
fn list_2479(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m1, 0, True]), a) }
fn list_2480(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, :, ...]), a) }
fn list_2481(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, :, None]), a) }
fn list_2482(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, :, True]), a) }
fn list_2483(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, 0, ...]), a) }
fn list_2484(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, 0, None]), a) }
fn list_2485(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[:, x.m12, 0, True]), a) }
fn list_2486(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], :, ...]), a) }
fn list_2487(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], :, None]), a) }
fn list_2488(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], :, -1]), a) }
fn list_2489(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], :, [1]]), a) }
fn list_2490(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], :, True]), a) }
fn list_2491(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], 0, ...]), a) }
fn list_2492(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], 0, None]), a) }
fn list_2493(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], 0, -1]), a) }
fn list_2494(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], 0, [1]]), a) }
fn list_2495(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [0, 1, 0], 0, True]), a) }
fn list_2496(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], :, ...]), a) }
fn list_2497(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], :, None]), a) }
fn list_2498(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], :, -1]), a) }
fn list_2499(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], :, [1]]), a) }
fn list_2500(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], :, True]), a) }
fn list_2501(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], 0, ...]), a) }
fn list_2502(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], 0, None]), a) }
fn list_2503(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], 0, -1]), a) }
fn list_2504(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], 0, [1]]), a) }
fn list_2505(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [[1], [0]], 0, True]), a) }
fn list_2506(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], :, ...]), a) }
fn list_2507(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], :, None]), a) }
fn list_2508(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], :, -1]), a) }
fn list_2509(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], :, [1]]), a) }
fn list_2510(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], :, True]), a) }
fn list_2511(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], 0, ...]), a) }
fn list_2512(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], 0, None]), a) }
fn list_2513(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], 0, -1]), a) }
fn list_2514(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], 0, [1]]), a) }
fn list_2515(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[:, [-1], 0, True]), a) }
fn list_2516(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, :, ...]), a) }
fn list_2517(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, :, None]), a) }
fn list_2518(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, :, -1]), a) }
fn list_2519(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, :, [1]]), a) }
fn list_2520(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, :, True]), a) }
fn list_2521(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, 0, ...]), a) }
fn list_2522(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, 0, None]), a) }
fn list_2523(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, 0, -1]), a) }
fn list_2524(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, 0, [1]]), a) }
fn list_2525(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.p, 0, True]), a) }
fn list_2526(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, :, ...]), a) }
fn list_2527(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, :, None]), a) }
fn list_2528(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, :, -1]), a) }
fn list_2529(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, :, [1]]), a) }
fn list_2530(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, :, True]), a) }
fn list_2531(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, 0, ...]), a) }
fn list_2532(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, 0, None]), a) }
fn list_2533(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, 0, -1]), a) }
fn list_2534(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, 0, [1]]), a) }
fn list_2535(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.pp, 0, True]), a) }
fn list_2536(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, :, ...]), a) }
fn list_2537(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, :, None]), a) }
fn list_2538(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, :, -1]), a) }
fn list_2539(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, :, [1]]), a) }
fn list_2540(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, :, True]), a) }
fn list_2541(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, 0, ...]), a) }
fn list_2542(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, 0, None]), a) }
fn list_2543(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, 0, -1]), a) }
fn list_2544(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, 0, [1]]), a) }
fn list_2545(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.v, 0, True]), a) }
fn list_2546(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, :, ...]), a) }
fn list_2547(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, :, None]), a) }
fn list_2548(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, :, -1]), a) }
fn list_2549(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, :, [1]]), a) }
fn list_2550(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, :, True]), a) }
fn list_2551(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, 0, ...]), a) }
fn list_2552(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, 0, None]), a) }
fn list_2553(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, 0, -1]), a) }
fn list_2554(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, 0, [1]]), a) }
fn list_2555(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m1, 0, True]), a) }
fn list_2556(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, :, ...]), a) }
fn list_2557(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, :, None]), a) }
fn list_2558(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, :, True]), a) }
fn list_2559(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, 0, ...]), a) }
fn list_2560(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, 0, None]), a) }
fn list_2561(a: &Rank4, x: &Variables) -> String { seen(try_arr!(a[0, x.m12, 0, True]), a) }
fn list_2562(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], :, ...]), a) }
fn list_2563(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], :, None]), a) }
fn list_2564(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], :, -1]), a) }
fn list_2565(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], :, [1]]), a) }
fn list_2566(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], :, True]), a) }
fn list_2567(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], 0, ...]), a) }
fn list_2568(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], 0, None]), a) }
fn list_2569(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], 0, -1]), a) }
fn list_2570(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], 0, [1]]), a) }
fn list_2571(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [0, 1, 0], 0, True]), a) }
fn list_2572(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], :, ...]), a) }
fn list_2573(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], :, None]), a) }
fn list_2574(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], :, -1]), a) }
fn list_2575(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], :, [1]]), a) }
fn list_2576(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], :, True]), a) }
fn list_2577(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], 0, ...]), a) }
fn list_2578(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], 0, None]), a) }
fn list_2579(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], 0, -1]), a) }
fn list_2580(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], 0, [1]]), a) }
fn list_2581(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [[1], [0]], 0, True]), a) }
fn list_2582(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], :, ...]), a) }
fn list_2583(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], :, None]), a) }
fn list_2584(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], :, -1]), a) }
fn list_2585(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], :, [1]]), a) }
fn list_2586(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], :, True]), a) }
fn list_2587(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], 0, ...]), a) }
fn list_2588(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], 0, None]), a) }
fn list_2589(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], 0, -1]), a) }
fn list_2590(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], 0, [1]]), a) }
fn list_2591(a: &Rank4, _: &Variables) -> String { seen(try_arr!(a[0, [-1], 0, True]), a) }

pub const RANK_4_PRODUCTS: &[Read<Rank4>] = &[list_2200, list_2201, list_2202, list_2203, list_2204, list_2205, list_2206, list_2207, list_2208, list_2209, list_2210, list_2211, list_2212, list_2213, list_2214, list_2215, list_2216, list_2217, list_2218, list_2219, list_2220, list_2221, list_2222, list_2223, list_2224, list_2225, list_2226, list_2227, list_2228, list_2229, list_2230, list_2231, list_2232, list_2233, list_2234, list_2235, list_2236, list_2237, list_2238, list_2239, list_2240, list_2241, list_2242, list_2243, list_2244, list_2245, list_2246, list_2247, list_2248, list_2249, list_2250, list_2251, list_2252, list_2253, list_2254, list_2255, list_2256, list_2257, list_2258, list_2259, list_2260, list_2261, list_2262, list_2263, list_2264, list_2265, list_2266, list_2267, list_2268, list_2269, list_2270, list_2271, list_2272, list_2273, list_2274, list_2275, list_2276, list_2277, list_2278, list_2279, list_2280, list_2281, list_2282, list_2283, list_2284, list_2285, list_2286, list_2287, list_2288, list_2289, list_2290, list_2291, list_2292, list_2293, list_2294, list_2295, list_2296, list_2297, list_2298, list_2299, list_2300, list_2301, list_2302, list_2303, list_2304, list_2305, list_2306, list_2307, list_2308, list_2309, list_2310, list_2311, list_2312, list_2313, list_2314, list_2315, list_2316, list_2317, list_2318, list_2319, list_2320, list_2321, list_2322, list_2323, list_2324, list_2325, list_2326, list_2327, list_2328, list_2329, list_2330, list_2331, list_2332, list_2333, list_2334, list_2335, list_2336, list_2337, list_2338, list_2339, list_2340, list_2341, list_2342, list_2343, list_2344, list_2345, list_2346, list_2347, list_2348, list_2349, list_2350, list_2351, list_2352, list_2353, list_2354, list_2355, list_2356, list_2357, list_2358, list_2359, list_2360, list_2361, list_2362, list_2363, list_2364, list_2365, list_2366, list_2367, list_2368, list_2369, list_2370, list_2371, list_2372, list_2373, list_2374, list_2375, list_2376, list_2377, list_2378, list_2379, list_2380, list_2381, list_2382, list_2383, list_2384, list_2385, list_2386, list_2387, list_2388, list_2389, list_2390, list_2391, list_2392, list_2393, list_2394, list_2395, list_2396, list_2397, list_2398, list_2399, list_2400, list_2401, list_2402, list_2403, list_2404, list_2405, list_2406, list_2407, list_2408, list_2409, list_2410, list_2411, list_2412, list_2413, list_2414, list_2415, list_2416, list_2417, list_2418, list_2419, list_2420, list_2421, list_2422, list_2423, list_2424, list_2425, list_2426, list_2427, list_2428, list_2429, list_2430, list_2431, list_2432, list_2433, list_2434, list_2435, list_2436, list_2437, list_2438, list_2439, list_2440, list_2441, list_2442, list_2443, list_2444, list_2445, list_2446, list_2447, list_2448, list_2449, list_2450, list_2451, list_2452, list_2453, list_2454, list_2455, list_2456, list_2457, list_2458, list_2459, list_2460, list_2461, list_2462, list_2463, list_2464, list_2465, list_2466, list_2467, list_2468, list_2469, list_2470, list_2471, list_2472, list_2473, list_2474, list_2475, list_2476, list_2477, list_2478, list_2479, list_2480, list_2481, list_2482, list_2483, list_2484, list_2485, list_2486, list_2487, list_2488, list_2489, list_2490, list_2491, list_2492, list_2493, list_2494, list_2495, list_2496, list_2497, list_2498, list_2499, list_2500, list_2501, list_2502, list_2503, list_2504, list_2505, list_2506, list_2507, list_2508, list_2509, list_2510, list_2511, list_2512, list_2513, list_2514, list_2515, list_2516, list_2517, list_2518, list_2519, list_2520, list_2521, list_2522, list_2523, list_2524, list_2525, list_2526, list_2527, list_2528, list_2529, list_2530, list_2531, list_2532, list_2533, list_2534, list_2535, list_2536, list_2537, list_2538, list_2539, list_2540, list_2541, list_2542, list_2543, list_2544, list_2545, list_2546, list_2547, list_2548, list_2549, list_2550, list_2551, list_2552, list_2553, list_2554, list_2555, list_2556, list_2557, list_2558, list_2559, list_2560, list_2561, list_2562, list_2563, list_2564, list_2565, list_2566, list_2567, list_2568, list_2569, list_2570, list_2571, list_2572, list_2573, list_2574, list_2575, list_2576, list_2577, list_2578, list_2579, list_2580, list_2581, list_2582, list_2583, list_2584, list_2585, list_2586, list_2587, list_2588, list_2589, list_2590, list_2591];
