// Every literal slice. Written by tests/numpy/slices.py; do not edit.

use super::{Arrays, Taken};
use ndview::prelude::*;

/// Groups small enough for the compiler to check each as one body.
pub const GROUPS: &[fn(&Arrays, &mut Vec<Taken>)] = &[
    group_0, group_1, group_2, group_3, group_4, group_5, group_6, group_7, group_8, group_9, group_10, group_11, group_12, group_13, group_14, group_15, group_16, group_17, group_18, group_19, group_20, group_21, group_22, group_23, group_24, group_25, group_26, group_27, group_28, group_29, group_30, group_31, group_32, group_33, group_34, group_35, group_36, group_37, group_38, group_39, group_40, group_41, group_42, group_43, group_44, group_45, group_46, group_47, group_48, group_49, group_50, group_51, group_52, group_53, group_54, group_55, group_56, group_57, group_58, group_59, group_60, group_61, group_62, group_63, group_64, group_65, group_66, group_67, group_68, group_69, group_70, group_71, group_72, group_73, group_74, group_75, group_76, group_77, group_78, group_79, group_80, group_81, group_82, group_83, group_84, group_85, group_86, group_87, group_88, group_89, group_90, group_91, group_92, group_93, group_94, group_95, group_96, group_97, group_98, group_99, group_100, group_101, group_102, group_103, group_104, group_105, group_106, group_107, group_108, group_109, group_110, group_111,
];

fn group_0(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, ":", [:]);
    take!(arrays, taken, ":-7", [:-7]);
    take!(arrays, taken, ":-6", [:-6]);
    take!(arrays, taken, ":-5", [:-5]);
    take!(arrays, taken, ":-4", [:-4]);
    take!(arrays, taken, ":-3", [:-3]);
    take!(arrays, taken, ":-2", [:-2]);
    take!(arrays, taken, ":-1", [:-1]);
    take!(arrays, taken, ":0", [:0]);
    take!(arrays, taken, ":1", [:1]);
    take!(arrays, taken, ":2", [:2]);
    take!(arrays, taken, ":3", [:3]);
    take!(arrays, taken, ":4", [:4]);
    take!(arrays, taken, ":5", [:5]);
    take!(arrays, taken, ":6", [:6]);
    take!(arrays, taken, ":7", [:7]);
}

fn group_1(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-7:", [-7:]);
    take!(arrays, taken, "-7:-7", [-7:-7]);
    take!(arrays, taken, "-7:-6", [-7:-6]);
    take!(arrays, taken, "-7:-5", [-7:-5]);
    take!(arrays, taken, "-7:-4", [-7:-4]);
    take!(arrays, taken, "-7:-3", [-7:-3]);
    take!(arrays, taken, "-7:-2", [-7:-2]);
    take!(arrays, taken, "-7:-1", [-7:-1]);
    take!(arrays, taken, "-7:0", [-7:0]);
    take!(arrays, taken, "-7:1", [-7:1]);
    take!(arrays, taken, "-7:2", [-7:2]);
    take!(arrays, taken, "-7:3", [-7:3]);
    take!(arrays, taken, "-7:4", [-7:4]);
    take!(arrays, taken, "-7:5", [-7:5]);
    take!(arrays, taken, "-7:6", [-7:6]);
    take!(arrays, taken, "-7:7", [-7:7]);
}

fn group_2(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-6:", [-6:]);
    take!(arrays, taken, "-6:-7", [-6:-7]);
    take!(arrays, taken, "-6:-6", [-6:-6]);
    take!(arrays, taken, "-6:-5", [-6:-5]);
    take!(arrays, taken, "-6:-4", [-6:-4]);
    take!(arrays, taken, "-6:-3", [-6:-3]);
    take!(arrays, taken, "-6:-2", [-6:-2]);
    take!(arrays, taken, "-6:-1", [-6:-1]);
    take!(arrays, taken, "-6:0", [-6:0]);
    take!(arrays, taken, "-6:1", [-6:1]);
    take!(arrays, taken, "-6:2", [-6:2]);
    take!(arrays, taken, "-6:3", [-6:3]);
    take!(arrays, taken, "-6:4", [-6:4]);
    take!(arrays, taken, "-6:5", [-6:5]);
    take!(arrays, taken, "-6:6", [-6:6]);
    take!(arrays, taken, "-6:7", [-6:7]);
}

fn group_3(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-5:", [-5:]);
    take!(arrays, taken, "-5:-7", [-5:-7]);
    take!(arrays, taken, "-5:-6", [-5:-6]);
    take!(arrays, taken, "-5:-5", [-5:-5]);
    take!(arrays, taken, "-5:-4", [-5:-4]);
    take!(arrays, taken, "-5:-3", [-5:-3]);
    take!(arrays, taken, "-5:-2", [-5:-2]);
    take!(arrays, taken, "-5:-1", [-5:-1]);
    take!(arrays, taken, "-5:0", [-5:0]);
    take!(arrays, taken, "-5:1", [-5:1]);
    take!(arrays, taken, "-5:2", [-5:2]);
    take!(arrays, taken, "-5:3", [-5:3]);
    take!(arrays, taken, "-5:4", [-5:4]);
    take!(arrays, taken, "-5:5", [-5:5]);
    take!(arrays, taken, "-5:6", [-5:6]);
    take!(arrays, taken, "-5:7", [-5:7]);
}

fn group_4(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-4:", [-4:]);
    take!(arrays, taken, "-4:-7", [-4:-7]);
    take!(arrays, taken, "-4:-6", [-4:-6]);
    take!(arrays, taken, "-4:-5", [-4:-5]);
    take!(arrays, taken, "-4:-4", [-4:-4]);
    take!(arrays, taken, "-4:-3", [-4:-3]);
    take!(arrays, taken, "-4:-2", [-4:-2]);
    take!(arrays, taken, "-4:-1", [-4:-1]);
    take!(arrays, taken, "-4:0", [-4:0]);
    take!(arrays, taken, "-4:1", [-4:1]);
    take!(arrays, taken, "-4:2", [-4:2]);
    take!(arrays, taken, "-4:3", [-4:3]);
    take!(arrays, taken, "-4:4", [-4:4]);
    take!(arrays, taken, "-4:5", [-4:5]);
    take!(arrays, taken, "-4:6", [-4:6]);
    take!(arrays, taken, "-4:7", [-4:7]);
}

fn group_5(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-3:", [-3:]);
    take!(arrays, taken, "-3:-7", [-3:-7]);
    take!(arrays, taken, "-3:-6", [-3:-6]);
    take!(arrays, taken, "-3:-5", [-3:-5]);
    take!(arrays, taken, "-3:-4", [-3:-4]);
    take!(arrays, taken, "-3:-3", [-3:-3]);
    take!(arrays, taken, "-3:-2", [-3:-2]);
    take!(arrays, taken, "-3:-1", [-3:-1]);
    take!(arrays, taken, "-3:0", [-3:0]);
    take!(arrays, taken, "-3:1", [-3:1]);
    take!(arrays, taken, "-3:2", [-3:2]);
    take!(arrays, taken, "-3:3", [-3:3]);
    take!(arrays, taken, "-3:4", [-3:4]);
    take!(arrays, taken, "-3:5", [-3:5]);
    take!(arrays, taken, "-3:6", [-3:6]);
    take!(arrays, taken, "-3:7", [-3:7]);
}

fn group_6(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-2:", [-2:]);
    take!(arrays, taken, "-2:-7", [-2:-7]);
    take!(arrays, taken, "-2:-6", [-2:-6]);
    take!(arrays, taken, "-2:-5", [-2:-5]);
    take!(arrays, taken, "-2:-4", [-2:-4]);
    take!(arrays, taken, "-2:-3", [-2:-3]);
    take!(arrays, taken, "-2:-2", [-2:-2]);
    take!(arrays, taken, "-2:-1", [-2:-1]);
    take!(arrays, taken, "-2:0", [-2:0]);
    take!(arrays, taken, "-2:1", [-2:1]);
    take!(arrays, taken, "-2:2", [-2:2]);
    take!(arrays, taken, "-2:3", [-2:3]);
    take!(arrays, taken, "-2:4", [-2:4]);
    take!(arrays, taken, "-2:5", [-2:5]);
    take!(arrays, taken, "-2:6", [-2:6]);
    take!(arrays, taken, "-2:7", [-2:7]);
}

fn group_7(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-1:", [-1:]);
    take!(arrays, taken, "-1:-7", [-1:-7]);
    take!(arrays, taken, "-1:-6", [-1:-6]);
    take!(arrays, taken, "-1:-5", [-1:-5]);
    take!(arrays, taken, "-1:-4", [-1:-4]);
    take!(arrays, taken, "-1:-3", [-1:-3]);
    take!(arrays, taken, "-1:-2", [-1:-2]);
    take!(arrays, taken, "-1:-1", [-1:-1]);
    take!(arrays, taken, "-1:0", [-1:0]);
    take!(arrays, taken, "-1:1", [-1:1]);
    take!(arrays, taken, "-1:2", [-1:2]);
    take!(arrays, taken, "-1:3", [-1:3]);
    take!(arrays, taken, "-1:4", [-1:4]);
    take!(arrays, taken, "-1:5", [-1:5]);
    take!(arrays, taken, "-1:6", [-1:6]);
    take!(arrays, taken, "-1:7", [-1:7]);
}

fn group_8(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "0:", [0:]);
    take!(arrays, taken, "0:-7", [0:-7]);
    take!(arrays, taken, "0:-6", [0:-6]);
    take!(arrays, taken, "0:-5", [0:-5]);
    take!(arrays, taken, "0:-4", [0:-4]);
    take!(arrays, taken, "0:-3", [0:-3]);
    take!(arrays, taken, "0:-2", [0:-2]);
    take!(arrays, taken, "0:-1", [0:-1]);
    take!(arrays, taken, "0:0", [0:0]);
    take!(arrays, taken, "0:1", [0:1]);
    take!(arrays, taken, "0:2", [0:2]);
    take!(arrays, taken, "0:3", [0:3]);
    take!(arrays, taken, "0:4", [0:4]);
    take!(arrays, taken, "0:5", [0:5]);
    take!(arrays, taken, "0:6", [0:6]);
    take!(arrays, taken, "0:7", [0:7]);
}

fn group_9(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "1:", [1:]);
    take!(arrays, taken, "1:-7", [1:-7]);
    take!(arrays, taken, "1:-6", [1:-6]);
    take!(arrays, taken, "1:-5", [1:-5]);
    take!(arrays, taken, "1:-4", [1:-4]);
    take!(arrays, taken, "1:-3", [1:-3]);
    take!(arrays, taken, "1:-2", [1:-2]);
    take!(arrays, taken, "1:-1", [1:-1]);
    take!(arrays, taken, "1:0", [1:0]);
    take!(arrays, taken, "1:1", [1:1]);
    take!(arrays, taken, "1:2", [1:2]);
    take!(arrays, taken, "1:3", [1:3]);
    take!(arrays, taken, "1:4", [1:4]);
    take!(arrays, taken, "1:5", [1:5]);
    take!(arrays, taken, "1:6", [1:6]);
    take!(arrays, taken, "1:7", [1:7]);
}

fn group_10(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "2:", [2:]);
    take!(arrays, taken, "2:-7", [2:-7]);
    take!(arrays, taken, "2:-6", [2:-6]);
    take!(arrays, taken, "2:-5", [2:-5]);
    take!(arrays, taken, "2:-4", [2:-4]);
    take!(arrays, taken, "2:-3", [2:-3]);
    take!(arrays, taken, "2:-2", [2:-2]);
    take!(arrays, taken, "2:-1", [2:-1]);
    take!(arrays, taken, "2:0", [2:0]);
    take!(arrays, taken, "2:1", [2:1]);
    take!(arrays, taken, "2:2", [2:2]);
    take!(arrays, taken, "2:3", [2:3]);
    take!(arrays, taken, "2:4", [2:4]);
    take!(arrays, taken, "2:5", [2:5]);
    take!(arrays, taken, "2:6", [2:6]);
    take!(arrays, taken, "2:7", [2:7]);
}

fn group_11(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "3:", [3:]);
    take!(arrays, taken, "3:-7", [3:-7]);
    take!(arrays, taken, "3:-6", [3:-6]);
    take!(arrays, taken, "3:-5", [3:-5]);
    take!(arrays, taken, "3:-4", [3:-4]);
    take!(arrays, taken, "3:-3", [3:-3]);
    take!(arrays, taken, "3:-2", [3:-2]);
    take!(arrays, taken, "3:-1", [3:-1]);
    take!(arrays, taken, "3:0", [3:0]);
    take!(arrays, taken, "3:1", [3:1]);
    take!(arrays, taken, "3:2", [3:2]);
    take!(arrays, taken, "3:3", [3:3]);
    take!(arrays, taken, "3:4", [3:4]);
    take!(arrays, taken, "3:5", [3:5]);
    take!(arrays, taken, "3:6", [3:6]);
    take!(arrays, taken, "3:7", [3:7]);
}

fn group_12(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "4:", [4:]);
    take!(arrays, taken, "4:-7", [4:-7]);
    take!(arrays, taken, "4:-6", [4:-6]);
    take!(arrays, taken, "4:-5", [4:-5]);
    take!(arrays, taken, "4:-4", [4:-4]);
    take!(arrays, taken, "4:-3", [4:-3]);
    take!(arrays, taken, "4:-2", [4:-2]);
    take!(arrays, taken, "4:-1", [4:-1]);
    take!(arrays, taken, "4:0", [4:0]);
    take!(arrays, taken, "4:1", [4:1]);
    take!(arrays, taken, "4:2", [4:2]);
    take!(arrays, taken, "4:3", [4:3]);
    take!(arrays, taken, "4:4", [4:4]);
    take!(arrays, taken, "4:5", [4:5]);
    take!(arrays, taken, "4:6", [4:6]);
    take!(arrays, taken, "4:7", [4:7]);
}

fn group_13(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "5:", [5:]);
    take!(arrays, taken, "5:-7", [5:-7]);
    take!(arrays, taken, "5:-6", [5:-6]);
    take!(arrays, taken, "5:-5", [5:-5]);
    take!(arrays, taken, "5:-4", [5:-4]);
    take!(arrays, taken, "5:-3", [5:-3]);
    take!(arrays, taken, "5:-2", [5:-2]);
    take!(arrays, taken, "5:-1", [5:-1]);
    take!(arrays, taken, "5:0", [5:0]);
    take!(arrays, taken, "5:1", [5:1]);
    take!(arrays, taken, "5:2", [5:2]);
    take!(arrays, taken, "5:3", [5:3]);
    take!(arrays, taken, "5:4", [5:4]);
    take!(arrays, taken, "5:5", [5:5]);
    take!(arrays, taken, "5:6", [5:6]);
    take!(arrays, taken, "5:7", [5:7]);
}

fn group_14(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "6:", [6:]);
    take!(arrays, taken, "6:-7", [6:-7]);
    take!(arrays, taken, "6:-6", [6:-6]);
    take!(arrays, taken, "6:-5", [6:-5]);
    take!(arrays, taken, "6:-4", [6:-4]);
    take!(arrays, taken, "6:-3", [6:-3]);
    take!(arrays, taken, "6:-2", [6:-2]);
    take!(arrays, taken, "6:-1", [6:-1]);
    take!(arrays, taken, "6:0", [6:0]);
    take!(arrays, taken, "6:1", [6:1]);
    take!(arrays, taken, "6:2", [6:2]);
    take!(arrays, taken, "6:3", [6:3]);
    take!(arrays, taken, "6:4", [6:4]);
    take!(arrays, taken, "6:5", [6:5]);
    take!(arrays, taken, "6:6", [6:6]);
    take!(arrays, taken, "6:7", [6:7]);
}

fn group_15(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "7:", [7:]);
    take!(arrays, taken, "7:-7", [7:-7]);
    take!(arrays, taken, "7:-6", [7:-6]);
    take!(arrays, taken, "7:-5", [7:-5]);
    take!(arrays, taken, "7:-4", [7:-4]);
    take!(arrays, taken, "7:-3", [7:-3]);
    take!(arrays, taken, "7:-2", [7:-2]);
    take!(arrays, taken, "7:-1", [7:-1]);
    take!(arrays, taken, "7:0", [7:0]);
    take!(arrays, taken, "7:1", [7:1]);
    take!(arrays, taken, "7:2", [7:2]);
    take!(arrays, taken, "7:3", [7:3]);
    take!(arrays, taken, "7:4", [7:4]);
    take!(arrays, taken, "7:5", [7:5]);
    take!(arrays, taken, "7:6", [7:6]);
    take!(arrays, taken, "7:7", [7:7]);
}

fn group_16(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "::1", [::1]);
    take!(arrays, taken, ":-7:1", [:-7:1]);
    take!(arrays, taken, ":-6:1", [:-6:1]);
    take!(arrays, taken, ":-5:1", [:-5:1]);
    take!(arrays, taken, ":-4:1", [:-4:1]);
    take!(arrays, taken, ":-3:1", [:-3:1]);
    take!(arrays, taken, ":-2:1", [:-2:1]);
    take!(arrays, taken, ":-1:1", [:-1:1]);
    take!(arrays, taken, ":0:1", [:0:1]);
    take!(arrays, taken, ":1:1", [:1:1]);
    take!(arrays, taken, ":2:1", [:2:1]);
    take!(arrays, taken, ":3:1", [:3:1]);
    take!(arrays, taken, ":4:1", [:4:1]);
    take!(arrays, taken, ":5:1", [:5:1]);
    take!(arrays, taken, ":6:1", [:6:1]);
    take!(arrays, taken, ":7:1", [:7:1]);
}

fn group_17(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-7::1", [-7::1]);
    take!(arrays, taken, "-7:-7:1", [-7:-7:1]);
    take!(arrays, taken, "-7:-6:1", [-7:-6:1]);
    take!(arrays, taken, "-7:-5:1", [-7:-5:1]);
    take!(arrays, taken, "-7:-4:1", [-7:-4:1]);
    take!(arrays, taken, "-7:-3:1", [-7:-3:1]);
    take!(arrays, taken, "-7:-2:1", [-7:-2:1]);
    take!(arrays, taken, "-7:-1:1", [-7:-1:1]);
    take!(arrays, taken, "-7:0:1", [-7:0:1]);
    take!(arrays, taken, "-7:1:1", [-7:1:1]);
    take!(arrays, taken, "-7:2:1", [-7:2:1]);
    take!(arrays, taken, "-7:3:1", [-7:3:1]);
    take!(arrays, taken, "-7:4:1", [-7:4:1]);
    take!(arrays, taken, "-7:5:1", [-7:5:1]);
    take!(arrays, taken, "-7:6:1", [-7:6:1]);
    take!(arrays, taken, "-7:7:1", [-7:7:1]);
}

fn group_18(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-6::1", [-6::1]);
    take!(arrays, taken, "-6:-7:1", [-6:-7:1]);
    take!(arrays, taken, "-6:-6:1", [-6:-6:1]);
    take!(arrays, taken, "-6:-5:1", [-6:-5:1]);
    take!(arrays, taken, "-6:-4:1", [-6:-4:1]);
    take!(arrays, taken, "-6:-3:1", [-6:-3:1]);
    take!(arrays, taken, "-6:-2:1", [-6:-2:1]);
    take!(arrays, taken, "-6:-1:1", [-6:-1:1]);
    take!(arrays, taken, "-6:0:1", [-6:0:1]);
    take!(arrays, taken, "-6:1:1", [-6:1:1]);
    take!(arrays, taken, "-6:2:1", [-6:2:1]);
    take!(arrays, taken, "-6:3:1", [-6:3:1]);
    take!(arrays, taken, "-6:4:1", [-6:4:1]);
    take!(arrays, taken, "-6:5:1", [-6:5:1]);
    take!(arrays, taken, "-6:6:1", [-6:6:1]);
    take!(arrays, taken, "-6:7:1", [-6:7:1]);
}

fn group_19(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-5::1", [-5::1]);
    take!(arrays, taken, "-5:-7:1", [-5:-7:1]);
    take!(arrays, taken, "-5:-6:1", [-5:-6:1]);
    take!(arrays, taken, "-5:-5:1", [-5:-5:1]);
    take!(arrays, taken, "-5:-4:1", [-5:-4:1]);
    take!(arrays, taken, "-5:-3:1", [-5:-3:1]);
    take!(arrays, taken, "-5:-2:1", [-5:-2:1]);
    take!(arrays, taken, "-5:-1:1", [-5:-1:1]);
    take!(arrays, taken, "-5:0:1", [-5:0:1]);
    take!(arrays, taken, "-5:1:1", [-5:1:1]);
    take!(arrays, taken, "-5:2:1", [-5:2:1]);
    take!(arrays, taken, "-5:3:1", [-5:3:1]);
    take!(arrays, taken, "-5:4:1", [-5:4:1]);
    take!(arrays, taken, "-5:5:1", [-5:5:1]);
    take!(arrays, taken, "-5:6:1", [-5:6:1]);
    take!(arrays, taken, "-5:7:1", [-5:7:1]);
}

fn group_20(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-4::1", [-4::1]);
    take!(arrays, taken, "-4:-7:1", [-4:-7:1]);
    take!(arrays, taken, "-4:-6:1", [-4:-6:1]);
    take!(arrays, taken, "-4:-5:1", [-4:-5:1]);
    take!(arrays, taken, "-4:-4:1", [-4:-4:1]);
    take!(arrays, taken, "-4:-3:1", [-4:-3:1]);
    take!(arrays, taken, "-4:-2:1", [-4:-2:1]);
    take!(arrays, taken, "-4:-1:1", [-4:-1:1]);
    take!(arrays, taken, "-4:0:1", [-4:0:1]);
    take!(arrays, taken, "-4:1:1", [-4:1:1]);
    take!(arrays, taken, "-4:2:1", [-4:2:1]);
    take!(arrays, taken, "-4:3:1", [-4:3:1]);
    take!(arrays, taken, "-4:4:1", [-4:4:1]);
    take!(arrays, taken, "-4:5:1", [-4:5:1]);
    take!(arrays, taken, "-4:6:1", [-4:6:1]);
    take!(arrays, taken, "-4:7:1", [-4:7:1]);
}

fn group_21(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-3::1", [-3::1]);
    take!(arrays, taken, "-3:-7:1", [-3:-7:1]);
    take!(arrays, taken, "-3:-6:1", [-3:-6:1]);
    take!(arrays, taken, "-3:-5:1", [-3:-5:1]);
    take!(arrays, taken, "-3:-4:1", [-3:-4:1]);
    take!(arrays, taken, "-3:-3:1", [-3:-3:1]);
    take!(arrays, taken, "-3:-2:1", [-3:-2:1]);
    take!(arrays, taken, "-3:-1:1", [-3:-1:1]);
    take!(arrays, taken, "-3:0:1", [-3:0:1]);
    take!(arrays, taken, "-3:1:1", [-3:1:1]);
    take!(arrays, taken, "-3:2:1", [-3:2:1]);
    take!(arrays, taken, "-3:3:1", [-3:3:1]);
    take!(arrays, taken, "-3:4:1", [-3:4:1]);
    take!(arrays, taken, "-3:5:1", [-3:5:1]);
    take!(arrays, taken, "-3:6:1", [-3:6:1]);
    take!(arrays, taken, "-3:7:1", [-3:7:1]);
}

fn group_22(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-2::1", [-2::1]);
    take!(arrays, taken, "-2:-7:1", [-2:-7:1]);
    take!(arrays, taken, "-2:-6:1", [-2:-6:1]);
    take!(arrays, taken, "-2:-5:1", [-2:-5:1]);
    take!(arrays, taken, "-2:-4:1", [-2:-4:1]);
    take!(arrays, taken, "-2:-3:1", [-2:-3:1]);
    take!(arrays, taken, "-2:-2:1", [-2:-2:1]);
    take!(arrays, taken, "-2:-1:1", [-2:-1:1]);
    take!(arrays, taken, "-2:0:1", [-2:0:1]);
    take!(arrays, taken, "-2:1:1", [-2:1:1]);
    take!(arrays, taken, "-2:2:1", [-2:2:1]);
    take!(arrays, taken, "-2:3:1", [-2:3:1]);
    take!(arrays, taken, "-2:4:1", [-2:4:1]);
    take!(arrays, taken, "-2:5:1", [-2:5:1]);
    take!(arrays, taken, "-2:6:1", [-2:6:1]);
    take!(arrays, taken, "-2:7:1", [-2:7:1]);
}

fn group_23(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-1::1", [-1::1]);
    take!(arrays, taken, "-1:-7:1", [-1:-7:1]);
    take!(arrays, taken, "-1:-6:1", [-1:-6:1]);
    take!(arrays, taken, "-1:-5:1", [-1:-5:1]);
    take!(arrays, taken, "-1:-4:1", [-1:-4:1]);
    take!(arrays, taken, "-1:-3:1", [-1:-3:1]);
    take!(arrays, taken, "-1:-2:1", [-1:-2:1]);
    take!(arrays, taken, "-1:-1:1", [-1:-1:1]);
    take!(arrays, taken, "-1:0:1", [-1:0:1]);
    take!(arrays, taken, "-1:1:1", [-1:1:1]);
    take!(arrays, taken, "-1:2:1", [-1:2:1]);
    take!(arrays, taken, "-1:3:1", [-1:3:1]);
    take!(arrays, taken, "-1:4:1", [-1:4:1]);
    take!(arrays, taken, "-1:5:1", [-1:5:1]);
    take!(arrays, taken, "-1:6:1", [-1:6:1]);
    take!(arrays, taken, "-1:7:1", [-1:7:1]);
}

fn group_24(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "0::1", [0::1]);
    take!(arrays, taken, "0:-7:1", [0:-7:1]);
    take!(arrays, taken, "0:-6:1", [0:-6:1]);
    take!(arrays, taken, "0:-5:1", [0:-5:1]);
    take!(arrays, taken, "0:-4:1", [0:-4:1]);
    take!(arrays, taken, "0:-3:1", [0:-3:1]);
    take!(arrays, taken, "0:-2:1", [0:-2:1]);
    take!(arrays, taken, "0:-1:1", [0:-1:1]);
    take!(arrays, taken, "0:0:1", [0:0:1]);
    take!(arrays, taken, "0:1:1", [0:1:1]);
    take!(arrays, taken, "0:2:1", [0:2:1]);
    take!(arrays, taken, "0:3:1", [0:3:1]);
    take!(arrays, taken, "0:4:1", [0:4:1]);
    take!(arrays, taken, "0:5:1", [0:5:1]);
    take!(arrays, taken, "0:6:1", [0:6:1]);
    take!(arrays, taken, "0:7:1", [0:7:1]);
}

fn group_25(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "1::1", [1::1]);
    take!(arrays, taken, "1:-7:1", [1:-7:1]);
    take!(arrays, taken, "1:-6:1", [1:-6:1]);
    take!(arrays, taken, "1:-5:1", [1:-5:1]);
    take!(arrays, taken, "1:-4:1", [1:-4:1]);
    take!(arrays, taken, "1:-3:1", [1:-3:1]);
    take!(arrays, taken, "1:-2:1", [1:-2:1]);
    take!(arrays, taken, "1:-1:1", [1:-1:1]);
    take!(arrays, taken, "1:0:1", [1:0:1]);
    take!(arrays, taken, "1:1:1", [1:1:1]);
    take!(arrays, taken, "1:2:1", [1:2:1]);
    take!(arrays, taken, "1:3:1", [1:3:1]);
    take!(arrays, taken, "1:4:1", [1:4:1]);
    take!(arrays, taken, "1:5:1", [1:5:1]);
    take!(arrays, taken, "1:6:1", [1:6:1]);
    take!(arrays, taken, "1:7:1", [1:7:1]);
}

fn group_26(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "2::1", [2::1]);
    take!(arrays, taken, "2:-7:1", [2:-7:1]);
    take!(arrays, taken, "2:-6:1", [2:-6:1]);
    take!(arrays, taken, "2:-5:1", [2:-5:1]);
    take!(arrays, taken, "2:-4:1", [2:-4:1]);
    take!(arrays, taken, "2:-3:1", [2:-3:1]);
    take!(arrays, taken, "2:-2:1", [2:-2:1]);
    take!(arrays, taken, "2:-1:1", [2:-1:1]);
    take!(arrays, taken, "2:0:1", [2:0:1]);
    take!(arrays, taken, "2:1:1", [2:1:1]);
    take!(arrays, taken, "2:2:1", [2:2:1]);
    take!(arrays, taken, "2:3:1", [2:3:1]);
    take!(arrays, taken, "2:4:1", [2:4:1]);
    take!(arrays, taken, "2:5:1", [2:5:1]);
    take!(arrays, taken, "2:6:1", [2:6:1]);
    take!(arrays, taken, "2:7:1", [2:7:1]);
}

fn group_27(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "3::1", [3::1]);
    take!(arrays, taken, "3:-7:1", [3:-7:1]);
    take!(arrays, taken, "3:-6:1", [3:-6:1]);
    take!(arrays, taken, "3:-5:1", [3:-5:1]);
    take!(arrays, taken, "3:-4:1", [3:-4:1]);
    take!(arrays, taken, "3:-3:1", [3:-3:1]);
    take!(arrays, taken, "3:-2:1", [3:-2:1]);
    take!(arrays, taken, "3:-1:1", [3:-1:1]);
    take!(arrays, taken, "3:0:1", [3:0:1]);
    take!(arrays, taken, "3:1:1", [3:1:1]);
    take!(arrays, taken, "3:2:1", [3:2:1]);
    take!(arrays, taken, "3:3:1", [3:3:1]);
    take!(arrays, taken, "3:4:1", [3:4:1]);
    take!(arrays, taken, "3:5:1", [3:5:1]);
    take!(arrays, taken, "3:6:1", [3:6:1]);
    take!(arrays, taken, "3:7:1", [3:7:1]);
}

fn group_28(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "4::1", [4::1]);
    take!(arrays, taken, "4:-7:1", [4:-7:1]);
    take!(arrays, taken, "4:-6:1", [4:-6:1]);
    take!(arrays, taken, "4:-5:1", [4:-5:1]);
    take!(arrays, taken, "4:-4:1", [4:-4:1]);
    take!(arrays, taken, "4:-3:1", [4:-3:1]);
    take!(arrays, taken, "4:-2:1", [4:-2:1]);
    take!(arrays, taken, "4:-1:1", [4:-1:1]);
    take!(arrays, taken, "4:0:1", [4:0:1]);
    take!(arrays, taken, "4:1:1", [4:1:1]);
    take!(arrays, taken, "4:2:1", [4:2:1]);
    take!(arrays, taken, "4:3:1", [4:3:1]);
    take!(arrays, taken, "4:4:1", [4:4:1]);
    take!(arrays, taken, "4:5:1", [4:5:1]);
    take!(arrays, taken, "4:6:1", [4:6:1]);
    take!(arrays, taken, "4:7:1", [4:7:1]);
}

fn group_29(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "5::1", [5::1]);
    take!(arrays, taken, "5:-7:1", [5:-7:1]);
    take!(arrays, taken, "5:-6:1", [5:-6:1]);
    take!(arrays, taken, "5:-5:1", [5:-5:1]);
    take!(arrays, taken, "5:-4:1", [5:-4:1]);
    take!(arrays, taken, "5:-3:1", [5:-3:1]);
    take!(arrays, taken, "5:-2:1", [5:-2:1]);
    take!(arrays, taken, "5:-1:1", [5:-1:1]);
    take!(arrays, taken, "5:0:1", [5:0:1]);
    take!(arrays, taken, "5:1:1", [5:1:1]);
    take!(arrays, taken, "5:2:1", [5:2:1]);
    take!(arrays, taken, "5:3:1", [5:3:1]);
    take!(arrays, taken, "5:4:1", [5:4:1]);
    take!(arrays, taken, "5:5:1", [5:5:1]);
    take!(arrays, taken, "5:6:1", [5:6:1]);
    take!(arrays, taken, "5:7:1", [5:7:1]);
}

fn group_30(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "6::1", [6::1]);
    take!(arrays, taken, "6:-7:1", [6:-7:1]);
    take!(arrays, taken, "6:-6:1", [6:-6:1]);
    take!(arrays, taken, "6:-5:1", [6:-5:1]);
    take!(arrays, taken, "6:-4:1", [6:-4:1]);
    take!(arrays, taken, "6:-3:1", [6:-3:1]);
    take!(arrays, taken, "6:-2:1", [6:-2:1]);
    take!(arrays, taken, "6:-1:1", [6:-1:1]);
    take!(arrays, taken, "6:0:1", [6:0:1]);
    take!(arrays, taken, "6:1:1", [6:1:1]);
    take!(arrays, taken, "6:2:1", [6:2:1]);
    take!(arrays, taken, "6:3:1", [6:3:1]);
    take!(arrays, taken, "6:4:1", [6:4:1]);
    take!(arrays, taken, "6:5:1", [6:5:1]);
    take!(arrays, taken, "6:6:1", [6:6:1]);
    take!(arrays, taken, "6:7:1", [6:7:1]);
}

fn group_31(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "7::1", [7::1]);
    take!(arrays, taken, "7:-7:1", [7:-7:1]);
    take!(arrays, taken, "7:-6:1", [7:-6:1]);
    take!(arrays, taken, "7:-5:1", [7:-5:1]);
    take!(arrays, taken, "7:-4:1", [7:-4:1]);
    take!(arrays, taken, "7:-3:1", [7:-3:1]);
    take!(arrays, taken, "7:-2:1", [7:-2:1]);
    take!(arrays, taken, "7:-1:1", [7:-1:1]);
    take!(arrays, taken, "7:0:1", [7:0:1]);
    take!(arrays, taken, "7:1:1", [7:1:1]);
    take!(arrays, taken, "7:2:1", [7:2:1]);
    take!(arrays, taken, "7:3:1", [7:3:1]);
    take!(arrays, taken, "7:4:1", [7:4:1]);
    take!(arrays, taken, "7:5:1", [7:5:1]);
    take!(arrays, taken, "7:6:1", [7:6:1]);
    take!(arrays, taken, "7:7:1", [7:7:1]);
}

fn group_32(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "::2", [::2]);
    take!(arrays, taken, ":-7:2", [:-7:2]);
    take!(arrays, taken, ":-6:2", [:-6:2]);
    take!(arrays, taken, ":-5:2", [:-5:2]);
    take!(arrays, taken, ":-4:2", [:-4:2]);
    take!(arrays, taken, ":-3:2", [:-3:2]);
    take!(arrays, taken, ":-2:2", [:-2:2]);
    take!(arrays, taken, ":-1:2", [:-1:2]);
    take!(arrays, taken, ":0:2", [:0:2]);
    take!(arrays, taken, ":1:2", [:1:2]);
    take!(arrays, taken, ":2:2", [:2:2]);
    take!(arrays, taken, ":3:2", [:3:2]);
    take!(arrays, taken, ":4:2", [:4:2]);
    take!(arrays, taken, ":5:2", [:5:2]);
    take!(arrays, taken, ":6:2", [:6:2]);
    take!(arrays, taken, ":7:2", [:7:2]);
}

fn group_33(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-7::2", [-7::2]);
    take!(arrays, taken, "-7:-7:2", [-7:-7:2]);
    take!(arrays, taken, "-7:-6:2", [-7:-6:2]);
    take!(arrays, taken, "-7:-5:2", [-7:-5:2]);
    take!(arrays, taken, "-7:-4:2", [-7:-4:2]);
    take!(arrays, taken, "-7:-3:2", [-7:-3:2]);
    take!(arrays, taken, "-7:-2:2", [-7:-2:2]);
    take!(arrays, taken, "-7:-1:2", [-7:-1:2]);
    take!(arrays, taken, "-7:0:2", [-7:0:2]);
    take!(arrays, taken, "-7:1:2", [-7:1:2]);
    take!(arrays, taken, "-7:2:2", [-7:2:2]);
    take!(arrays, taken, "-7:3:2", [-7:3:2]);
    take!(arrays, taken, "-7:4:2", [-7:4:2]);
    take!(arrays, taken, "-7:5:2", [-7:5:2]);
    take!(arrays, taken, "-7:6:2", [-7:6:2]);
    take!(arrays, taken, "-7:7:2", [-7:7:2]);
}

fn group_34(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-6::2", [-6::2]);
    take!(arrays, taken, "-6:-7:2", [-6:-7:2]);
    take!(arrays, taken, "-6:-6:2", [-6:-6:2]);
    take!(arrays, taken, "-6:-5:2", [-6:-5:2]);
    take!(arrays, taken, "-6:-4:2", [-6:-4:2]);
    take!(arrays, taken, "-6:-3:2", [-6:-3:2]);
    take!(arrays, taken, "-6:-2:2", [-6:-2:2]);
    take!(arrays, taken, "-6:-1:2", [-6:-1:2]);
    take!(arrays, taken, "-6:0:2", [-6:0:2]);
    take!(arrays, taken, "-6:1:2", [-6:1:2]);
    take!(arrays, taken, "-6:2:2", [-6:2:2]);
    take!(arrays, taken, "-6:3:2", [-6:3:2]);
    take!(arrays, taken, "-6:4:2", [-6:4:2]);
    take!(arrays, taken, "-6:5:2", [-6:5:2]);
    take!(arrays, taken, "-6:6:2", [-6:6:2]);
    take!(arrays, taken, "-6:7:2", [-6:7:2]);
}

fn group_35(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-5::2", [-5::2]);
    take!(arrays, taken, "-5:-7:2", [-5:-7:2]);
    take!(arrays, taken, "-5:-6:2", [-5:-6:2]);
    take!(arrays, taken, "-5:-5:2", [-5:-5:2]);
    take!(arrays, taken, "-5:-4:2", [-5:-4:2]);
    take!(arrays, taken, "-5:-3:2", [-5:-3:2]);
    take!(arrays, taken, "-5:-2:2", [-5:-2:2]);
    take!(arrays, taken, "-5:-1:2", [-5:-1:2]);
    take!(arrays, taken, "-5:0:2", [-5:0:2]);
    take!(arrays, taken, "-5:1:2", [-5:1:2]);
    take!(arrays, taken, "-5:2:2", [-5:2:2]);
    take!(arrays, taken, "-5:3:2", [-5:3:2]);
    take!(arrays, taken, "-5:4:2", [-5:4:2]);
    take!(arrays, taken, "-5:5:2", [-5:5:2]);
    take!(arrays, taken, "-5:6:2", [-5:6:2]);
    take!(arrays, taken, "-5:7:2", [-5:7:2]);
}

fn group_36(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-4::2", [-4::2]);
    take!(arrays, taken, "-4:-7:2", [-4:-7:2]);
    take!(arrays, taken, "-4:-6:2", [-4:-6:2]);
    take!(arrays, taken, "-4:-5:2", [-4:-5:2]);
    take!(arrays, taken, "-4:-4:2", [-4:-4:2]);
    take!(arrays, taken, "-4:-3:2", [-4:-3:2]);
    take!(arrays, taken, "-4:-2:2", [-4:-2:2]);
    take!(arrays, taken, "-4:-1:2", [-4:-1:2]);
    take!(arrays, taken, "-4:0:2", [-4:0:2]);
    take!(arrays, taken, "-4:1:2", [-4:1:2]);
    take!(arrays, taken, "-4:2:2", [-4:2:2]);
    take!(arrays, taken, "-4:3:2", [-4:3:2]);
    take!(arrays, taken, "-4:4:2", [-4:4:2]);
    take!(arrays, taken, "-4:5:2", [-4:5:2]);
    take!(arrays, taken, "-4:6:2", [-4:6:2]);
    take!(arrays, taken, "-4:7:2", [-4:7:2]);
}

fn group_37(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-3::2", [-3::2]);
    take!(arrays, taken, "-3:-7:2", [-3:-7:2]);
    take!(arrays, taken, "-3:-6:2", [-3:-6:2]);
    take!(arrays, taken, "-3:-5:2", [-3:-5:2]);
    take!(arrays, taken, "-3:-4:2", [-3:-4:2]);
    take!(arrays, taken, "-3:-3:2", [-3:-3:2]);
    take!(arrays, taken, "-3:-2:2", [-3:-2:2]);
    take!(arrays, taken, "-3:-1:2", [-3:-1:2]);
    take!(arrays, taken, "-3:0:2", [-3:0:2]);
    take!(arrays, taken, "-3:1:2", [-3:1:2]);
    take!(arrays, taken, "-3:2:2", [-3:2:2]);
    take!(arrays, taken, "-3:3:2", [-3:3:2]);
    take!(arrays, taken, "-3:4:2", [-3:4:2]);
    take!(arrays, taken, "-3:5:2", [-3:5:2]);
    take!(arrays, taken, "-3:6:2", [-3:6:2]);
    take!(arrays, taken, "-3:7:2", [-3:7:2]);
}

fn group_38(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-2::2", [-2::2]);
    take!(arrays, taken, "-2:-7:2", [-2:-7:2]);
    take!(arrays, taken, "-2:-6:2", [-2:-6:2]);
    take!(arrays, taken, "-2:-5:2", [-2:-5:2]);
    take!(arrays, taken, "-2:-4:2", [-2:-4:2]);
    take!(arrays, taken, "-2:-3:2", [-2:-3:2]);
    take!(arrays, taken, "-2:-2:2", [-2:-2:2]);
    take!(arrays, taken, "-2:-1:2", [-2:-1:2]);
    take!(arrays, taken, "-2:0:2", [-2:0:2]);
    take!(arrays, taken, "-2:1:2", [-2:1:2]);
    take!(arrays, taken, "-2:2:2", [-2:2:2]);
    take!(arrays, taken, "-2:3:2", [-2:3:2]);
    take!(arrays, taken, "-2:4:2", [-2:4:2]);
    take!(arrays, taken, "-2:5:2", [-2:5:2]);
    take!(arrays, taken, "-2:6:2", [-2:6:2]);
    take!(arrays, taken, "-2:7:2", [-2:7:2]);
}

fn group_39(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-1::2", [-1::2]);
    take!(arrays, taken, "-1:-7:2", [-1:-7:2]);
    take!(arrays, taken, "-1:-6:2", [-1:-6:2]);
    take!(arrays, taken, "-1:-5:2", [-1:-5:2]);
    take!(arrays, taken, "-1:-4:2", [-1:-4:2]);
    take!(arrays, taken, "-1:-3:2", [-1:-3:2]);
    take!(arrays, taken, "-1:-2:2", [-1:-2:2]);
    take!(arrays, taken, "-1:-1:2", [-1:-1:2]);
    take!(arrays, taken, "-1:0:2", [-1:0:2]);
    take!(arrays, taken, "-1:1:2", [-1:1:2]);
    take!(arrays, taken, "-1:2:2", [-1:2:2]);
    take!(arrays, taken, "-1:3:2", [-1:3:2]);
    take!(arrays, taken, "-1:4:2", [-1:4:2]);
    take!(arrays, taken, "-1:5:2", [-1:5:2]);
    take!(arrays, taken, "-1:6:2", [-1:6:2]);
    take!(arrays, taken, "-1:7:2", [-1:7:2]);
}

fn group_40(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "0::2", [0::2]);
    take!(arrays, taken, "0:-7:2", [0:-7:2]);
    take!(arrays, taken, "0:-6:2", [0:-6:2]);
    take!(arrays, taken, "0:-5:2", [0:-5:2]);
    take!(arrays, taken, "0:-4:2", [0:-4:2]);
    take!(arrays, taken, "0:-3:2", [0:-3:2]);
    take!(arrays, taken, "0:-2:2", [0:-2:2]);
    take!(arrays, taken, "0:-1:2", [0:-1:2]);
    take!(arrays, taken, "0:0:2", [0:0:2]);
    take!(arrays, taken, "0:1:2", [0:1:2]);
    take!(arrays, taken, "0:2:2", [0:2:2]);
    take!(arrays, taken, "0:3:2", [0:3:2]);
    take!(arrays, taken, "0:4:2", [0:4:2]);
    take!(arrays, taken, "0:5:2", [0:5:2]);
    take!(arrays, taken, "0:6:2", [0:6:2]);
    take!(arrays, taken, "0:7:2", [0:7:2]);
}

fn group_41(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "1::2", [1::2]);
    take!(arrays, taken, "1:-7:2", [1:-7:2]);
    take!(arrays, taken, "1:-6:2", [1:-6:2]);
    take!(arrays, taken, "1:-5:2", [1:-5:2]);
    take!(arrays, taken, "1:-4:2", [1:-4:2]);
    take!(arrays, taken, "1:-3:2", [1:-3:2]);
    take!(arrays, taken, "1:-2:2", [1:-2:2]);
    take!(arrays, taken, "1:-1:2", [1:-1:2]);
    take!(arrays, taken, "1:0:2", [1:0:2]);
    take!(arrays, taken, "1:1:2", [1:1:2]);
    take!(arrays, taken, "1:2:2", [1:2:2]);
    take!(arrays, taken, "1:3:2", [1:3:2]);
    take!(arrays, taken, "1:4:2", [1:4:2]);
    take!(arrays, taken, "1:5:2", [1:5:2]);
    take!(arrays, taken, "1:6:2", [1:6:2]);
    take!(arrays, taken, "1:7:2", [1:7:2]);
}

fn group_42(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "2::2", [2::2]);
    take!(arrays, taken, "2:-7:2", [2:-7:2]);
    take!(arrays, taken, "2:-6:2", [2:-6:2]);
    take!(arrays, taken, "2:-5:2", [2:-5:2]);
    take!(arrays, taken, "2:-4:2", [2:-4:2]);
    take!(arrays, taken, "2:-3:2", [2:-3:2]);
    take!(arrays, taken, "2:-2:2", [2:-2:2]);
    take!(arrays, taken, "2:-1:2", [2:-1:2]);
    take!(arrays, taken, "2:0:2", [2:0:2]);
    take!(arrays, taken, "2:1:2", [2:1:2]);
    take!(arrays, taken, "2:2:2", [2:2:2]);
    take!(arrays, taken, "2:3:2", [2:3:2]);
    take!(arrays, taken, "2:4:2", [2:4:2]);
    take!(arrays, taken, "2:5:2", [2:5:2]);
    take!(arrays, taken, "2:6:2", [2:6:2]);
    take!(arrays, taken, "2:7:2", [2:7:2]);
}

fn group_43(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "3::2", [3::2]);
    take!(arrays, taken, "3:-7:2", [3:-7:2]);
    take!(arrays, taken, "3:-6:2", [3:-6:2]);
    take!(arrays, taken, "3:-5:2", [3:-5:2]);
    take!(arrays, taken, "3:-4:2", [3:-4:2]);
    take!(arrays, taken, "3:-3:2", [3:-3:2]);
    take!(arrays, taken, "3:-2:2", [3:-2:2]);
    take!(arrays, taken, "3:-1:2", [3:-1:2]);
    take!(arrays, taken, "3:0:2", [3:0:2]);
    take!(arrays, taken, "3:1:2", [3:1:2]);
    take!(arrays, taken, "3:2:2", [3:2:2]);
    take!(arrays, taken, "3:3:2", [3:3:2]);
    take!(arrays, taken, "3:4:2", [3:4:2]);
    take!(arrays, taken, "3:5:2", [3:5:2]);
    take!(arrays, taken, "3:6:2", [3:6:2]);
    take!(arrays, taken, "3:7:2", [3:7:2]);
}

fn group_44(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "4::2", [4::2]);
    take!(arrays, taken, "4:-7:2", [4:-7:2]);
    take!(arrays, taken, "4:-6:2", [4:-6:2]);
    take!(arrays, taken, "4:-5:2", [4:-5:2]);
    take!(arrays, taken, "4:-4:2", [4:-4:2]);
    take!(arrays, taken, "4:-3:2", [4:-3:2]);
    take!(arrays, taken, "4:-2:2", [4:-2:2]);
    take!(arrays, taken, "4:-1:2", [4:-1:2]);
    take!(arrays, taken, "4:0:2", [4:0:2]);
    take!(arrays, taken, "4:1:2", [4:1:2]);
    take!(arrays, taken, "4:2:2", [4:2:2]);
    take!(arrays, taken, "4:3:2", [4:3:2]);
    take!(arrays, taken, "4:4:2", [4:4:2]);
    take!(arrays, taken, "4:5:2", [4:5:2]);
    take!(arrays, taken, "4:6:2", [4:6:2]);
    take!(arrays, taken, "4:7:2", [4:7:2]);
}

fn group_45(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "5::2", [5::2]);
    take!(arrays, taken, "5:-7:2", [5:-7:2]);
    take!(arrays, taken, "5:-6:2", [5:-6:2]);
    take!(arrays, taken, "5:-5:2", [5:-5:2]);
    take!(arrays, taken, "5:-4:2", [5:-4:2]);
    take!(arrays, taken, "5:-3:2", [5:-3:2]);
    take!(arrays, taken, "5:-2:2", [5:-2:2]);
    take!(arrays, taken, "5:-1:2", [5:-1:2]);
    take!(arrays, taken, "5:0:2", [5:0:2]);
    take!(arrays, taken, "5:1:2", [5:1:2]);
    take!(arrays, taken, "5:2:2", [5:2:2]);
    take!(arrays, taken, "5:3:2", [5:3:2]);
    take!(arrays, taken, "5:4:2", [5:4:2]);
    take!(arrays, taken, "5:5:2", [5:5:2]);
    take!(arrays, taken, "5:6:2", [5:6:2]);
    take!(arrays, taken, "5:7:2", [5:7:2]);
}

fn group_46(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "6::2", [6::2]);
    take!(arrays, taken, "6:-7:2", [6:-7:2]);
    take!(arrays, taken, "6:-6:2", [6:-6:2]);
    take!(arrays, taken, "6:-5:2", [6:-5:2]);
    take!(arrays, taken, "6:-4:2", [6:-4:2]);
    take!(arrays, taken, "6:-3:2", [6:-3:2]);
    take!(arrays, taken, "6:-2:2", [6:-2:2]);
    take!(arrays, taken, "6:-1:2", [6:-1:2]);
    take!(arrays, taken, "6:0:2", [6:0:2]);
    take!(arrays, taken, "6:1:2", [6:1:2]);
    take!(arrays, taken, "6:2:2", [6:2:2]);
    take!(arrays, taken, "6:3:2", [6:3:2]);
    take!(arrays, taken, "6:4:2", [6:4:2]);
    take!(arrays, taken, "6:5:2", [6:5:2]);
    take!(arrays, taken, "6:6:2", [6:6:2]);
    take!(arrays, taken, "6:7:2", [6:7:2]);
}

fn group_47(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "7::2", [7::2]);
    take!(arrays, taken, "7:-7:2", [7:-7:2]);
    take!(arrays, taken, "7:-6:2", [7:-6:2]);
    take!(arrays, taken, "7:-5:2", [7:-5:2]);
    take!(arrays, taken, "7:-4:2", [7:-4:2]);
    take!(arrays, taken, "7:-3:2", [7:-3:2]);
    take!(arrays, taken, "7:-2:2", [7:-2:2]);
    take!(arrays, taken, "7:-1:2", [7:-1:2]);
    take!(arrays, taken, "7:0:2", [7:0:2]);
    take!(arrays, taken, "7:1:2", [7:1:2]);
    take!(arrays, taken, "7:2:2", [7:2:2]);
    take!(arrays, taken, "7:3:2", [7:3:2]);
    take!(arrays, taken, "7:4:2", [7:4:2]);
    take!(arrays, taken, "7:5:2", [7:5:2]);
    take!(arrays, taken, "7:6:2", [7:6:2]);
    take!(arrays, taken, "7:7:2", [7:7:2]);
}

fn group_48(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "::3", [::3]);
    take!(arrays, taken, ":-7:3", [:-7:3]);
    take!(arrays, taken, ":-6:3", [:-6:3]);
    take!(arrays, taken, ":-5:3", [:-5:3]);
    take!(arrays, taken, ":-4:3", [:-4:3]);
    take!(arrays, taken, ":-3:3", [:-3:3]);
    take!(arrays, taken, ":-2:3", [:-2:3]);
    take!(arrays, taken, ":-1:3", [:-1:3]);
    take!(arrays, taken, ":0:3", [:0:3]);
    take!(arrays, taken, ":1:3", [:1:3]);
    take!(arrays, taken, ":2:3", [:2:3]);
    take!(arrays, taken, ":3:3", [:3:3]);
    take!(arrays, taken, ":4:3", [:4:3]);
    take!(arrays, taken, ":5:3", [:5:3]);
    take!(arrays, taken, ":6:3", [:6:3]);
    take!(arrays, taken, ":7:3", [:7:3]);
}

fn group_49(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-7::3", [-7::3]);
    take!(arrays, taken, "-7:-7:3", [-7:-7:3]);
    take!(arrays, taken, "-7:-6:3", [-7:-6:3]);
    take!(arrays, taken, "-7:-5:3", [-7:-5:3]);
    take!(arrays, taken, "-7:-4:3", [-7:-4:3]);
    take!(arrays, taken, "-7:-3:3", [-7:-3:3]);
    take!(arrays, taken, "-7:-2:3", [-7:-2:3]);
    take!(arrays, taken, "-7:-1:3", [-7:-1:3]);
    take!(arrays, taken, "-7:0:3", [-7:0:3]);
    take!(arrays, taken, "-7:1:3", [-7:1:3]);
    take!(arrays, taken, "-7:2:3", [-7:2:3]);
    take!(arrays, taken, "-7:3:3", [-7:3:3]);
    take!(arrays, taken, "-7:4:3", [-7:4:3]);
    take!(arrays, taken, "-7:5:3", [-7:5:3]);
    take!(arrays, taken, "-7:6:3", [-7:6:3]);
    take!(arrays, taken, "-7:7:3", [-7:7:3]);
}

fn group_50(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-6::3", [-6::3]);
    take!(arrays, taken, "-6:-7:3", [-6:-7:3]);
    take!(arrays, taken, "-6:-6:3", [-6:-6:3]);
    take!(arrays, taken, "-6:-5:3", [-6:-5:3]);
    take!(arrays, taken, "-6:-4:3", [-6:-4:3]);
    take!(arrays, taken, "-6:-3:3", [-6:-3:3]);
    take!(arrays, taken, "-6:-2:3", [-6:-2:3]);
    take!(arrays, taken, "-6:-1:3", [-6:-1:3]);
    take!(arrays, taken, "-6:0:3", [-6:0:3]);
    take!(arrays, taken, "-6:1:3", [-6:1:3]);
    take!(arrays, taken, "-6:2:3", [-6:2:3]);
    take!(arrays, taken, "-6:3:3", [-6:3:3]);
    take!(arrays, taken, "-6:4:3", [-6:4:3]);
    take!(arrays, taken, "-6:5:3", [-6:5:3]);
    take!(arrays, taken, "-6:6:3", [-6:6:3]);
    take!(arrays, taken, "-6:7:3", [-6:7:3]);
}

fn group_51(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-5::3", [-5::3]);
    take!(arrays, taken, "-5:-7:3", [-5:-7:3]);
    take!(arrays, taken, "-5:-6:3", [-5:-6:3]);
    take!(arrays, taken, "-5:-5:3", [-5:-5:3]);
    take!(arrays, taken, "-5:-4:3", [-5:-4:3]);
    take!(arrays, taken, "-5:-3:3", [-5:-3:3]);
    take!(arrays, taken, "-5:-2:3", [-5:-2:3]);
    take!(arrays, taken, "-5:-1:3", [-5:-1:3]);
    take!(arrays, taken, "-5:0:3", [-5:0:3]);
    take!(arrays, taken, "-5:1:3", [-5:1:3]);
    take!(arrays, taken, "-5:2:3", [-5:2:3]);
    take!(arrays, taken, "-5:3:3", [-5:3:3]);
    take!(arrays, taken, "-5:4:3", [-5:4:3]);
    take!(arrays, taken, "-5:5:3", [-5:5:3]);
    take!(arrays, taken, "-5:6:3", [-5:6:3]);
    take!(arrays, taken, "-5:7:3", [-5:7:3]);
}

fn group_52(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-4::3", [-4::3]);
    take!(arrays, taken, "-4:-7:3", [-4:-7:3]);
    take!(arrays, taken, "-4:-6:3", [-4:-6:3]);
    take!(arrays, taken, "-4:-5:3", [-4:-5:3]);
    take!(arrays, taken, "-4:-4:3", [-4:-4:3]);
    take!(arrays, taken, "-4:-3:3", [-4:-3:3]);
    take!(arrays, taken, "-4:-2:3", [-4:-2:3]);
    take!(arrays, taken, "-4:-1:3", [-4:-1:3]);
    take!(arrays, taken, "-4:0:3", [-4:0:3]);
    take!(arrays, taken, "-4:1:3", [-4:1:3]);
    take!(arrays, taken, "-4:2:3", [-4:2:3]);
    take!(arrays, taken, "-4:3:3", [-4:3:3]);
    take!(arrays, taken, "-4:4:3", [-4:4:3]);
    take!(arrays, taken, "-4:5:3", [-4:5:3]);
    take!(arrays, taken, "-4:6:3", [-4:6:3]);
    take!(arrays, taken, "-4:7:3", [-4:7:3]);
}

fn group_53(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-3::3", [-3::3]);
    take!(arrays, taken, "-3:-7:3", [-3:-7:3]);
    take!(arrays, taken, "-3:-6:3", [-3:-6:3]);
    take!(arrays, taken, "-3:-5:3", [-3:-5:3]);
    take!(arrays, taken, "-3:-4:3", [-3:-4:3]);
    take!(arrays, taken, "-3:-3:3", [-3:-3:3]);
    take!(arrays, taken, "-3:-2:3", [-3:-2:3]);
    take!(arrays, taken, "-3:-1:3", [-3:-1:3]);
    take!(arrays, taken, "-3:0:3", [-3:0:3]);
    take!(arrays, taken, "-3:1:3", [-3:1:3]);
    take!(arrays, taken, "-3:2:3", [-3:2:3]);
    take!(arrays, taken, "-3:3:3", [-3:3:3]);
    take!(arrays, taken, "-3:4:3", [-3:4:3]);
    take!(arrays, taken, "-3:5:3", [-3:5:3]);
    take!(arrays, taken, "-3:6:3", [-3:6:3]);
    take!(arrays, taken, "-3:7:3", [-3:7:3]);
}

fn group_54(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-2::3", [-2::3]);
    take!(arrays, taken, "-2:-7:3", [-2:-7:3]);
    take!(arrays, taken, "-2:-6:3", [-2:-6:3]);
    take!(arrays, taken, "-2:-5:3", [-2:-5:3]);
    take!(arrays, taken, "-2:-4:3", [-2:-4:3]);
    take!(arrays, taken, "-2:-3:3", [-2:-3:3]);
    take!(arrays, taken, "-2:-2:3", [-2:-2:3]);
    take!(arrays, taken, "-2:-1:3", [-2:-1:3]);
    take!(arrays, taken, "-2:0:3", [-2:0:3]);
    take!(arrays, taken, "-2:1:3", [-2:1:3]);
    take!(arrays, taken, "-2:2:3", [-2:2:3]);
    take!(arrays, taken, "-2:3:3", [-2:3:3]);
    take!(arrays, taken, "-2:4:3", [-2:4:3]);
    take!(arrays, taken, "-2:5:3", [-2:5:3]);
    take!(arrays, taken, "-2:6:3", [-2:6:3]);
    take!(arrays, taken, "-2:7:3", [-2:7:3]);
}

fn group_55(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-1::3", [-1::3]);
    take!(arrays, taken, "-1:-7:3", [-1:-7:3]);
    take!(arrays, taken, "-1:-6:3", [-1:-6:3]);
    take!(arrays, taken, "-1:-5:3", [-1:-5:3]);
    take!(arrays, taken, "-1:-4:3", [-1:-4:3]);
    take!(arrays, taken, "-1:-3:3", [-1:-3:3]);
    take!(arrays, taken, "-1:-2:3", [-1:-2:3]);
    take!(arrays, taken, "-1:-1:3", [-1:-1:3]);
    take!(arrays, taken, "-1:0:3", [-1:0:3]);
    take!(arrays, taken, "-1:1:3", [-1:1:3]);
    take!(arrays, taken, "-1:2:3", [-1:2:3]);
    take!(arrays, taken, "-1:3:3", [-1:3:3]);
    take!(arrays, taken, "-1:4:3", [-1:4:3]);
    take!(arrays, taken, "-1:5:3", [-1:5:3]);
    take!(arrays, taken, "-1:6:3", [-1:6:3]);
    take!(arrays, taken, "-1:7:3", [-1:7:3]);
}

fn group_56(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "0::3", [0::3]);
    take!(arrays, taken, "0:-7:3", [0:-7:3]);
    take!(arrays, taken, "0:-6:3", [0:-6:3]);
    take!(arrays, taken, "0:-5:3", [0:-5:3]);
    take!(arrays, taken, "0:-4:3", [0:-4:3]);
    take!(arrays, taken, "0:-3:3", [0:-3:3]);
    take!(arrays, taken, "0:-2:3", [0:-2:3]);
    take!(arrays, taken, "0:-1:3", [0:-1:3]);
    take!(arrays, taken, "0:0:3", [0:0:3]);
    take!(arrays, taken, "0:1:3", [0:1:3]);
    take!(arrays, taken, "0:2:3", [0:2:3]);
    take!(arrays, taken, "0:3:3", [0:3:3]);
    take!(arrays, taken, "0:4:3", [0:4:3]);
    take!(arrays, taken, "0:5:3", [0:5:3]);
    take!(arrays, taken, "0:6:3", [0:6:3]);
    take!(arrays, taken, "0:7:3", [0:7:3]);
}

fn group_57(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "1::3", [1::3]);
    take!(arrays, taken, "1:-7:3", [1:-7:3]);
    take!(arrays, taken, "1:-6:3", [1:-6:3]);
    take!(arrays, taken, "1:-5:3", [1:-5:3]);
    take!(arrays, taken, "1:-4:3", [1:-4:3]);
    take!(arrays, taken, "1:-3:3", [1:-3:3]);
    take!(arrays, taken, "1:-2:3", [1:-2:3]);
    take!(arrays, taken, "1:-1:3", [1:-1:3]);
    take!(arrays, taken, "1:0:3", [1:0:3]);
    take!(arrays, taken, "1:1:3", [1:1:3]);
    take!(arrays, taken, "1:2:3", [1:2:3]);
    take!(arrays, taken, "1:3:3", [1:3:3]);
    take!(arrays, taken, "1:4:3", [1:4:3]);
    take!(arrays, taken, "1:5:3", [1:5:3]);
    take!(arrays, taken, "1:6:3", [1:6:3]);
    take!(arrays, taken, "1:7:3", [1:7:3]);
}

fn group_58(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "2::3", [2::3]);
    take!(arrays, taken, "2:-7:3", [2:-7:3]);
    take!(arrays, taken, "2:-6:3", [2:-6:3]);
    take!(arrays, taken, "2:-5:3", [2:-5:3]);
    take!(arrays, taken, "2:-4:3", [2:-4:3]);
    take!(arrays, taken, "2:-3:3", [2:-3:3]);
    take!(arrays, taken, "2:-2:3", [2:-2:3]);
    take!(arrays, taken, "2:-1:3", [2:-1:3]);
    take!(arrays, taken, "2:0:3", [2:0:3]);
    take!(arrays, taken, "2:1:3", [2:1:3]);
    take!(arrays, taken, "2:2:3", [2:2:3]);
    take!(arrays, taken, "2:3:3", [2:3:3]);
    take!(arrays, taken, "2:4:3", [2:4:3]);
    take!(arrays, taken, "2:5:3", [2:5:3]);
    take!(arrays, taken, "2:6:3", [2:6:3]);
    take!(arrays, taken, "2:7:3", [2:7:3]);
}

fn group_59(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "3::3", [3::3]);
    take!(arrays, taken, "3:-7:3", [3:-7:3]);
    take!(arrays, taken, "3:-6:3", [3:-6:3]);
    take!(arrays, taken, "3:-5:3", [3:-5:3]);
    take!(arrays, taken, "3:-4:3", [3:-4:3]);
    take!(arrays, taken, "3:-3:3", [3:-3:3]);
    take!(arrays, taken, "3:-2:3", [3:-2:3]);
    take!(arrays, taken, "3:-1:3", [3:-1:3]);
    take!(arrays, taken, "3:0:3", [3:0:3]);
    take!(arrays, taken, "3:1:3", [3:1:3]);
    take!(arrays, taken, "3:2:3", [3:2:3]);
    take!(arrays, taken, "3:3:3", [3:3:3]);
    take!(arrays, taken, "3:4:3", [3:4:3]);
    take!(arrays, taken, "3:5:3", [3:5:3]);
    take!(arrays, taken, "3:6:3", [3:6:3]);
    take!(arrays, taken, "3:7:3", [3:7:3]);
}

fn group_60(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "4::3", [4::3]);
    take!(arrays, taken, "4:-7:3", [4:-7:3]);
    take!(arrays, taken, "4:-6:3", [4:-6:3]);
    take!(arrays, taken, "4:-5:3", [4:-5:3]);
    take!(arrays, taken, "4:-4:3", [4:-4:3]);
    take!(arrays, taken, "4:-3:3", [4:-3:3]);
    take!(arrays, taken, "4:-2:3", [4:-2:3]);
    take!(arrays, taken, "4:-1:3", [4:-1:3]);
    take!(arrays, taken, "4:0:3", [4:0:3]);
    take!(arrays, taken, "4:1:3", [4:1:3]);
    take!(arrays, taken, "4:2:3", [4:2:3]);
    take!(arrays, taken, "4:3:3", [4:3:3]);
    take!(arrays, taken, "4:4:3", [4:4:3]);
    take!(arrays, taken, "4:5:3", [4:5:3]);
    take!(arrays, taken, "4:6:3", [4:6:3]);
    take!(arrays, taken, "4:7:3", [4:7:3]);
}

fn group_61(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "5::3", [5::3]);
    take!(arrays, taken, "5:-7:3", [5:-7:3]);
    take!(arrays, taken, "5:-6:3", [5:-6:3]);
    take!(arrays, taken, "5:-5:3", [5:-5:3]);
    take!(arrays, taken, "5:-4:3", [5:-4:3]);
    take!(arrays, taken, "5:-3:3", [5:-3:3]);
    take!(arrays, taken, "5:-2:3", [5:-2:3]);
    take!(arrays, taken, "5:-1:3", [5:-1:3]);
    take!(arrays, taken, "5:0:3", [5:0:3]);
    take!(arrays, taken, "5:1:3", [5:1:3]);
    take!(arrays, taken, "5:2:3", [5:2:3]);
    take!(arrays, taken, "5:3:3", [5:3:3]);
    take!(arrays, taken, "5:4:3", [5:4:3]);
    take!(arrays, taken, "5:5:3", [5:5:3]);
    take!(arrays, taken, "5:6:3", [5:6:3]);
    take!(arrays, taken, "5:7:3", [5:7:3]);
}

fn group_62(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "6::3", [6::3]);
    take!(arrays, taken, "6:-7:3", [6:-7:3]);
    take!(arrays, taken, "6:-6:3", [6:-6:3]);
    take!(arrays, taken, "6:-5:3", [6:-5:3]);
    take!(arrays, taken, "6:-4:3", [6:-4:3]);
    take!(arrays, taken, "6:-3:3", [6:-3:3]);
    take!(arrays, taken, "6:-2:3", [6:-2:3]);
    take!(arrays, taken, "6:-1:3", [6:-1:3]);
    take!(arrays, taken, "6:0:3", [6:0:3]);
    take!(arrays, taken, "6:1:3", [6:1:3]);
    take!(arrays, taken, "6:2:3", [6:2:3]);
    take!(arrays, taken, "6:3:3", [6:3:3]);
    take!(arrays, taken, "6:4:3", [6:4:3]);
    take!(arrays, taken, "6:5:3", [6:5:3]);
    take!(arrays, taken, "6:6:3", [6:6:3]);
    take!(arrays, taken, "6:7:3", [6:7:3]);
}

fn group_63(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "7::3", [7::3]);
    take!(arrays, taken, "7:-7:3", [7:-7:3]);
    take!(arrays, taken, "7:-6:3", [7:-6:3]);
    take!(arrays, taken, "7:-5:3", [7:-5:3]);
    take!(arrays, taken, "7:-4:3", [7:-4:3]);
    take!(arrays, taken, "7:-3:3", [7:-3:3]);
    take!(arrays, taken, "7:-2:3", [7:-2:3]);
    take!(arrays, taken, "7:-1:3", [7:-1:3]);
    take!(arrays, taken, "7:0:3", [7:0:3]);
    take!(arrays, taken, "7:1:3", [7:1:3]);
    take!(arrays, taken, "7:2:3", [7:2:3]);
    take!(arrays, taken, "7:3:3", [7:3:3]);
    take!(arrays, taken, "7:4:3", [7:4:3]);
    take!(arrays, taken, "7:5:3", [7:5:3]);
    take!(arrays, taken, "7:6:3", [7:6:3]);
    take!(arrays, taken, "7:7:3", [7:7:3]);
}

fn group_64(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "::-1", [::-1]);
    take!(arrays, taken, ":-7:-1", [:-7:-1]);
    take!(arrays, taken, ":-6:-1", [:-6:-1]);
    take!(arrays, taken, ":-5:-1", [:-5:-1]);
    take!(arrays, taken, ":-4:-1", [:-4:-1]);
    take!(arrays, taken, ":-3:-1", [:-3:-1]);
    take!(arrays, taken, ":-2:-1", [:-2:-1]);
    take!(arrays, taken, ":-1:-1", [:-1:-1]);
    take!(arrays, taken, ":0:-1", [:0:-1]);
    take!(arrays, taken, ":1:-1", [:1:-1]);
    take!(arrays, taken, ":2:-1", [:2:-1]);
    take!(arrays, taken, ":3:-1", [:3:-1]);
    take!(arrays, taken, ":4:-1", [:4:-1]);
    take!(arrays, taken, ":5:-1", [:5:-1]);
    take!(arrays, taken, ":6:-1", [:6:-1]);
    take!(arrays, taken, ":7:-1", [:7:-1]);
}

fn group_65(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-7::-1", [-7::-1]);
    take!(arrays, taken, "-7:-7:-1", [-7:-7:-1]);
    take!(arrays, taken, "-7:-6:-1", [-7:-6:-1]);
    take!(arrays, taken, "-7:-5:-1", [-7:-5:-1]);
    take!(arrays, taken, "-7:-4:-1", [-7:-4:-1]);
    take!(arrays, taken, "-7:-3:-1", [-7:-3:-1]);
    take!(arrays, taken, "-7:-2:-1", [-7:-2:-1]);
    take!(arrays, taken, "-7:-1:-1", [-7:-1:-1]);
    take!(arrays, taken, "-7:0:-1", [-7:0:-1]);
    take!(arrays, taken, "-7:1:-1", [-7:1:-1]);
    take!(arrays, taken, "-7:2:-1", [-7:2:-1]);
    take!(arrays, taken, "-7:3:-1", [-7:3:-1]);
    take!(arrays, taken, "-7:4:-1", [-7:4:-1]);
    take!(arrays, taken, "-7:5:-1", [-7:5:-1]);
    take!(arrays, taken, "-7:6:-1", [-7:6:-1]);
    take!(arrays, taken, "-7:7:-1", [-7:7:-1]);
}

fn group_66(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-6::-1", [-6::-1]);
    take!(arrays, taken, "-6:-7:-1", [-6:-7:-1]);
    take!(arrays, taken, "-6:-6:-1", [-6:-6:-1]);
    take!(arrays, taken, "-6:-5:-1", [-6:-5:-1]);
    take!(arrays, taken, "-6:-4:-1", [-6:-4:-1]);
    take!(arrays, taken, "-6:-3:-1", [-6:-3:-1]);
    take!(arrays, taken, "-6:-2:-1", [-6:-2:-1]);
    take!(arrays, taken, "-6:-1:-1", [-6:-1:-1]);
    take!(arrays, taken, "-6:0:-1", [-6:0:-1]);
    take!(arrays, taken, "-6:1:-1", [-6:1:-1]);
    take!(arrays, taken, "-6:2:-1", [-6:2:-1]);
    take!(arrays, taken, "-6:3:-1", [-6:3:-1]);
    take!(arrays, taken, "-6:4:-1", [-6:4:-1]);
    take!(arrays, taken, "-6:5:-1", [-6:5:-1]);
    take!(arrays, taken, "-6:6:-1", [-6:6:-1]);
    take!(arrays, taken, "-6:7:-1", [-6:7:-1]);
}

fn group_67(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-5::-1", [-5::-1]);
    take!(arrays, taken, "-5:-7:-1", [-5:-7:-1]);
    take!(arrays, taken, "-5:-6:-1", [-5:-6:-1]);
    take!(arrays, taken, "-5:-5:-1", [-5:-5:-1]);
    take!(arrays, taken, "-5:-4:-1", [-5:-4:-1]);
    take!(arrays, taken, "-5:-3:-1", [-5:-3:-1]);
    take!(arrays, taken, "-5:-2:-1", [-5:-2:-1]);
    take!(arrays, taken, "-5:-1:-1", [-5:-1:-1]);
    take!(arrays, taken, "-5:0:-1", [-5:0:-1]);
    take!(arrays, taken, "-5:1:-1", [-5:1:-1]);
    take!(arrays, taken, "-5:2:-1", [-5:2:-1]);
    take!(arrays, taken, "-5:3:-1", [-5:3:-1]);
    take!(arrays, taken, "-5:4:-1", [-5:4:-1]);
    take!(arrays, taken, "-5:5:-1", [-5:5:-1]);
    take!(arrays, taken, "-5:6:-1", [-5:6:-1]);
    take!(arrays, taken, "-5:7:-1", [-5:7:-1]);
}

fn group_68(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-4::-1", [-4::-1]);
    take!(arrays, taken, "-4:-7:-1", [-4:-7:-1]);
    take!(arrays, taken, "-4:-6:-1", [-4:-6:-1]);
    take!(arrays, taken, "-4:-5:-1", [-4:-5:-1]);
    take!(arrays, taken, "-4:-4:-1", [-4:-4:-1]);
    take!(arrays, taken, "-4:-3:-1", [-4:-3:-1]);
    take!(arrays, taken, "-4:-2:-1", [-4:-2:-1]);
    take!(arrays, taken, "-4:-1:-1", [-4:-1:-1]);
    take!(arrays, taken, "-4:0:-1", [-4:0:-1]);
    take!(arrays, taken, "-4:1:-1", [-4:1:-1]);
    take!(arrays, taken, "-4:2:-1", [-4:2:-1]);
    take!(arrays, taken, "-4:3:-1", [-4:3:-1]);
    take!(arrays, taken, "-4:4:-1", [-4:4:-1]);
    take!(arrays, taken, "-4:5:-1", [-4:5:-1]);
    take!(arrays, taken, "-4:6:-1", [-4:6:-1]);
    take!(arrays, taken, "-4:7:-1", [-4:7:-1]);
}

fn group_69(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-3::-1", [-3::-1]);
    take!(arrays, taken, "-3:-7:-1", [-3:-7:-1]);
    take!(arrays, taken, "-3:-6:-1", [-3:-6:-1]);
    take!(arrays, taken, "-3:-5:-1", [-3:-5:-1]);
    take!(arrays, taken, "-3:-4:-1", [-3:-4:-1]);
    take!(arrays, taken, "-3:-3:-1", [-3:-3:-1]);
    take!(arrays, taken, "-3:-2:-1", [-3:-2:-1]);
    take!(arrays, taken, "-3:-1:-1", [-3:-1:-1]);
    take!(arrays, taken, "-3:0:-1", [-3:0:-1]);
    take!(arrays, taken, "-3:1:-1", [-3:1:-1]);
    take!(arrays, taken, "-3:2:-1", [-3:2:-1]);
    take!(arrays, taken, "-3:3:-1", [-3:3:-1]);
    take!(arrays, taken, "-3:4:-1", [-3:4:-1]);
    take!(arrays, taken, "-3:5:-1", [-3:5:-1]);
    take!(arrays, taken, "-3:6:-1", [-3:6:-1]);
    take!(arrays, taken, "-3:7:-1", [-3:7:-1]);
}

fn group_70(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-2::-1", [-2::-1]);
    take!(arrays, taken, "-2:-7:-1", [-2:-7:-1]);
    take!(arrays, taken, "-2:-6:-1", [-2:-6:-1]);
    take!(arrays, taken, "-2:-5:-1", [-2:-5:-1]);
    take!(arrays, taken, "-2:-4:-1", [-2:-4:-1]);
    take!(arrays, taken, "-2:-3:-1", [-2:-3:-1]);
    take!(arrays, taken, "-2:-2:-1", [-2:-2:-1]);
    take!(arrays, taken, "-2:-1:-1", [-2:-1:-1]);
    take!(arrays, taken, "-2:0:-1", [-2:0:-1]);
    take!(arrays, taken, "-2:1:-1", [-2:1:-1]);
    take!(arrays, taken, "-2:2:-1", [-2:2:-1]);
    take!(arrays, taken, "-2:3:-1", [-2:3:-1]);
    take!(arrays, taken, "-2:4:-1", [-2:4:-1]);
    take!(arrays, taken, "-2:5:-1", [-2:5:-1]);
    take!(arrays, taken, "-2:6:-1", [-2:6:-1]);
    take!(arrays, taken, "-2:7:-1", [-2:7:-1]);
}

fn group_71(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-1::-1", [-1::-1]);
    take!(arrays, taken, "-1:-7:-1", [-1:-7:-1]);
    take!(arrays, taken, "-1:-6:-1", [-1:-6:-1]);
    take!(arrays, taken, "-1:-5:-1", [-1:-5:-1]);
    take!(arrays, taken, "-1:-4:-1", [-1:-4:-1]);
    take!(arrays, taken, "-1:-3:-1", [-1:-3:-1]);
    take!(arrays, taken, "-1:-2:-1", [-1:-2:-1]);
    take!(arrays, taken, "-1:-1:-1", [-1:-1:-1]);
    take!(arrays, taken, "-1:0:-1", [-1:0:-1]);
    take!(arrays, taken, "-1:1:-1", [-1:1:-1]);
    take!(arrays, taken, "-1:2:-1", [-1:2:-1]);
    take!(arrays, taken, "-1:3:-1", [-1:3:-1]);
    take!(arrays, taken, "-1:4:-1", [-1:4:-1]);
    take!(arrays, taken, "-1:5:-1", [-1:5:-1]);
    take!(arrays, taken, "-1:6:-1", [-1:6:-1]);
    take!(arrays, taken, "-1:7:-1", [-1:7:-1]);
}

fn group_72(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "0::-1", [0::-1]);
    take!(arrays, taken, "0:-7:-1", [0:-7:-1]);
    take!(arrays, taken, "0:-6:-1", [0:-6:-1]);
    take!(arrays, taken, "0:-5:-1", [0:-5:-1]);
    take!(arrays, taken, "0:-4:-1", [0:-4:-1]);
    take!(arrays, taken, "0:-3:-1", [0:-3:-1]);
    take!(arrays, taken, "0:-2:-1", [0:-2:-1]);
    take!(arrays, taken, "0:-1:-1", [0:-1:-1]);
    take!(arrays, taken, "0:0:-1", [0:0:-1]);
    take!(arrays, taken, "0:1:-1", [0:1:-1]);
    take!(arrays, taken, "0:2:-1", [0:2:-1]);
    take!(arrays, taken, "0:3:-1", [0:3:-1]);
    take!(arrays, taken, "0:4:-1", [0:4:-1]);
    take!(arrays, taken, "0:5:-1", [0:5:-1]);
    take!(arrays, taken, "0:6:-1", [0:6:-1]);
    take!(arrays, taken, "0:7:-1", [0:7:-1]);
}

fn group_73(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "1::-1", [1::-1]);
    take!(arrays, taken, "1:-7:-1", [1:-7:-1]);
    take!(arrays, taken, "1:-6:-1", [1:-6:-1]);
    take!(arrays, taken, "1:-5:-1", [1:-5:-1]);
    take!(arrays, taken, "1:-4:-1", [1:-4:-1]);
    take!(arrays, taken, "1:-3:-1", [1:-3:-1]);
    take!(arrays, taken, "1:-2:-1", [1:-2:-1]);
    take!(arrays, taken, "1:-1:-1", [1:-1:-1]);
    take!(arrays, taken, "1:0:-1", [1:0:-1]);
    take!(arrays, taken, "1:1:-1", [1:1:-1]);
    take!(arrays, taken, "1:2:-1", [1:2:-1]);
    take!(arrays, taken, "1:3:-1", [1:3:-1]);
    take!(arrays, taken, "1:4:-1", [1:4:-1]);
    take!(arrays, taken, "1:5:-1", [1:5:-1]);
    take!(arrays, taken, "1:6:-1", [1:6:-1]);
    take!(arrays, taken, "1:7:-1", [1:7:-1]);
}

fn group_74(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "2::-1", [2::-1]);
    take!(arrays, taken, "2:-7:-1", [2:-7:-1]);
    take!(arrays, taken, "2:-6:-1", [2:-6:-1]);
    take!(arrays, taken, "2:-5:-1", [2:-5:-1]);
    take!(arrays, taken, "2:-4:-1", [2:-4:-1]);
    take!(arrays, taken, "2:-3:-1", [2:-3:-1]);
    take!(arrays, taken, "2:-2:-1", [2:-2:-1]);
    take!(arrays, taken, "2:-1:-1", [2:-1:-1]);
    take!(arrays, taken, "2:0:-1", [2:0:-1]);
    take!(arrays, taken, "2:1:-1", [2:1:-1]);
    take!(arrays, taken, "2:2:-1", [2:2:-1]);
    take!(arrays, taken, "2:3:-1", [2:3:-1]);
    take!(arrays, taken, "2:4:-1", [2:4:-1]);
    take!(arrays, taken, "2:5:-1", [2:5:-1]);
    take!(arrays, taken, "2:6:-1", [2:6:-1]);
    take!(arrays, taken, "2:7:-1", [2:7:-1]);
}

fn group_75(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "3::-1", [3::-1]);
    take!(arrays, taken, "3:-7:-1", [3:-7:-1]);
    take!(arrays, taken, "3:-6:-1", [3:-6:-1]);
    take!(arrays, taken, "3:-5:-1", [3:-5:-1]);
    take!(arrays, taken, "3:-4:-1", [3:-4:-1]);
    take!(arrays, taken, "3:-3:-1", [3:-3:-1]);
    take!(arrays, taken, "3:-2:-1", [3:-2:-1]);
    take!(arrays, taken, "3:-1:-1", [3:-1:-1]);
    take!(arrays, taken, "3:0:-1", [3:0:-1]);
    take!(arrays, taken, "3:1:-1", [3:1:-1]);
    take!(arrays, taken, "3:2:-1", [3:2:-1]);
    take!(arrays, taken, "3:3:-1", [3:3:-1]);
    take!(arrays, taken, "3:4:-1", [3:4:-1]);
    take!(arrays, taken, "3:5:-1", [3:5:-1]);
    take!(arrays, taken, "3:6:-1", [3:6:-1]);
    take!(arrays, taken, "3:7:-1", [3:7:-1]);
}

fn group_76(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "4::-1", [4::-1]);
    take!(arrays, taken, "4:-7:-1", [4:-7:-1]);
    take!(arrays, taken, "4:-6:-1", [4:-6:-1]);
    take!(arrays, taken, "4:-5:-1", [4:-5:-1]);
    take!(arrays, taken, "4:-4:-1", [4:-4:-1]);
    take!(arrays, taken, "4:-3:-1", [4:-3:-1]);
    take!(arrays, taken, "4:-2:-1", [4:-2:-1]);
    take!(arrays, taken, "4:-1:-1", [4:-1:-1]);
    take!(arrays, taken, "4:0:-1", [4:0:-1]);
    take!(arrays, taken, "4:1:-1", [4:1:-1]);
    take!(arrays, taken, "4:2:-1", [4:2:-1]);
    take!(arrays, taken, "4:3:-1", [4:3:-1]);
    take!(arrays, taken, "4:4:-1", [4:4:-1]);
    take!(arrays, taken, "4:5:-1", [4:5:-1]);
    take!(arrays, taken, "4:6:-1", [4:6:-1]);
    take!(arrays, taken, "4:7:-1", [4:7:-1]);
}

fn group_77(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "5::-1", [5::-1]);
    take!(arrays, taken, "5:-7:-1", [5:-7:-1]);
    take!(arrays, taken, "5:-6:-1", [5:-6:-1]);
    take!(arrays, taken, "5:-5:-1", [5:-5:-1]);
    take!(arrays, taken, "5:-4:-1", [5:-4:-1]);
    take!(arrays, taken, "5:-3:-1", [5:-3:-1]);
    take!(arrays, taken, "5:-2:-1", [5:-2:-1]);
    take!(arrays, taken, "5:-1:-1", [5:-1:-1]);
    take!(arrays, taken, "5:0:-1", [5:0:-1]);
    take!(arrays, taken, "5:1:-1", [5:1:-1]);
    take!(arrays, taken, "5:2:-1", [5:2:-1]);
    take!(arrays, taken, "5:3:-1", [5:3:-1]);
    take!(arrays, taken, "5:4:-1", [5:4:-1]);
    take!(arrays, taken, "5:5:-1", [5:5:-1]);
    take!(arrays, taken, "5:6:-1", [5:6:-1]);
    take!(arrays, taken, "5:7:-1", [5:7:-1]);
}

fn group_78(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "6::-1", [6::-1]);
    take!(arrays, taken, "6:-7:-1", [6:-7:-1]);
    take!(arrays, taken, "6:-6:-1", [6:-6:-1]);
    take!(arrays, taken, "6:-5:-1", [6:-5:-1]);
    take!(arrays, taken, "6:-4:-1", [6:-4:-1]);
    take!(arrays, taken, "6:-3:-1", [6:-3:-1]);
    take!(arrays, taken, "6:-2:-1", [6:-2:-1]);
    take!(arrays, taken, "6:-1:-1", [6:-1:-1]);
    take!(arrays, taken, "6:0:-1", [6:0:-1]);
    take!(arrays, taken, "6:1:-1", [6:1:-1]);
    take!(arrays, taken, "6:2:-1", [6:2:-1]);
    take!(arrays, taken, "6:3:-1", [6:3:-1]);
    take!(arrays, taken, "6:4:-1", [6:4:-1]);
    take!(arrays, taken, "6:5:-1", [6:5:-1]);
    take!(arrays, taken, "6:6:-1", [6:6:-1]);
    take!(arrays, taken, "6:7:-1", [6:7:-1]);
}

fn group_79(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "7::-1", [7::-1]);
    take!(arrays, taken, "7:-7:-1", [7:-7:-1]);
    take!(arrays, taken, "7:-6:-1", [7:-6:-1]);
    take!(arrays, taken, "7:-5:-1", [7:-5:-1]);
    take!(arrays, taken, "7:-4:-1", [7:-4:-1]);
    take!(arrays, taken, "7:-3:-1", [7:-3:-1]);
    take!(arrays, taken, "7:-2:-1", [7:-2:-1]);
    take!(arrays, taken, "7:-1:-1", [7:-1:-1]);
    take!(arrays, taken, "7:0:-1", [7:0:-1]);
    take!(arrays, taken, "7:1:-1", [7:1:-1]);
    take!(arrays, taken, "7:2:-1", [7:2:-1]);
    take!(arrays, taken, "7:3:-1", [7:3:-1]);
    take!(arrays, taken, "7:4:-1", [7:4:-1]);
    take!(arrays, taken, "7:5:-1", [7:5:-1]);
    take!(arrays, taken, "7:6:-1", [7:6:-1]);
    take!(arrays, taken, "7:7:-1", [7:7:-1]);
}

fn group_80(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "::-2", [::-2]);
    take!(arrays, taken, ":-7:-2", [:-7:-2]);
    take!(arrays, taken, ":-6:-2", [:-6:-2]);
    take!(arrays, taken, ":-5:-2", [:-5:-2]);
    take!(arrays, taken, ":-4:-2", [:-4:-2]);
    take!(arrays, taken, ":-3:-2", [:-3:-2]);
    take!(arrays, taken, ":-2:-2", [:-2:-2]);
    take!(arrays, taken, ":-1:-2", [:-1:-2]);
    take!(arrays, taken, ":0:-2", [:0:-2]);
    take!(arrays, taken, ":1:-2", [:1:-2]);
    take!(arrays, taken, ":2:-2", [:2:-2]);
    take!(arrays, taken, ":3:-2", [:3:-2]);
    take!(arrays, taken, ":4:-2", [:4:-2]);
    take!(arrays, taken, ":5:-2", [:5:-2]);
    take!(arrays, taken, ":6:-2", [:6:-2]);
    take!(arrays, taken, ":7:-2", [:7:-2]);
}

fn group_81(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-7::-2", [-7::-2]);
    take!(arrays, taken, "-7:-7:-2", [-7:-7:-2]);
    take!(arrays, taken, "-7:-6:-2", [-7:-6:-2]);
    take!(arrays, taken, "-7:-5:-2", [-7:-5:-2]);
    take!(arrays, taken, "-7:-4:-2", [-7:-4:-2]);
    take!(arrays, taken, "-7:-3:-2", [-7:-3:-2]);
    take!(arrays, taken, "-7:-2:-2", [-7:-2:-2]);
    take!(arrays, taken, "-7:-1:-2", [-7:-1:-2]);
    take!(arrays, taken, "-7:0:-2", [-7:0:-2]);
    take!(arrays, taken, "-7:1:-2", [-7:1:-2]);
    take!(arrays, taken, "-7:2:-2", [-7:2:-2]);
    take!(arrays, taken, "-7:3:-2", [-7:3:-2]);
    take!(arrays, taken, "-7:4:-2", [-7:4:-2]);
    take!(arrays, taken, "-7:5:-2", [-7:5:-2]);
    take!(arrays, taken, "-7:6:-2", [-7:6:-2]);
    take!(arrays, taken, "-7:7:-2", [-7:7:-2]);
}

fn group_82(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-6::-2", [-6::-2]);
    take!(arrays, taken, "-6:-7:-2", [-6:-7:-2]);
    take!(arrays, taken, "-6:-6:-2", [-6:-6:-2]);
    take!(arrays, taken, "-6:-5:-2", [-6:-5:-2]);
    take!(arrays, taken, "-6:-4:-2", [-6:-4:-2]);
    take!(arrays, taken, "-6:-3:-2", [-6:-3:-2]);
    take!(arrays, taken, "-6:-2:-2", [-6:-2:-2]);
    take!(arrays, taken, "-6:-1:-2", [-6:-1:-2]);
    take!(arrays, taken, "-6:0:-2", [-6:0:-2]);
    take!(arrays, taken, "-6:1:-2", [-6:1:-2]);
    take!(arrays, taken, "-6:2:-2", [-6:2:-2]);
    take!(arrays, taken, "-6:3:-2", [-6:3:-2]);
    take!(arrays, taken, "-6:4:-2", [-6:4:-2]);
    take!(arrays, taken, "-6:5:-2", [-6:5:-2]);
    take!(arrays, taken, "-6:6:-2", [-6:6:-2]);
    take!(arrays, taken, "-6:7:-2", [-6:7:-2]);
}

fn group_83(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-5::-2", [-5::-2]);
    take!(arrays, taken, "-5:-7:-2", [-5:-7:-2]);
    take!(arrays, taken, "-5:-6:-2", [-5:-6:-2]);
    take!(arrays, taken, "-5:-5:-2", [-5:-5:-2]);
    take!(arrays, taken, "-5:-4:-2", [-5:-4:-2]);
    take!(arrays, taken, "-5:-3:-2", [-5:-3:-2]);
    take!(arrays, taken, "-5:-2:-2", [-5:-2:-2]);
    take!(arrays, taken, "-5:-1:-2", [-5:-1:-2]);
    take!(arrays, taken, "-5:0:-2", [-5:0:-2]);
    take!(arrays, taken, "-5:1:-2", [-5:1:-2]);
    take!(arrays, taken, "-5:2:-2", [-5:2:-2]);
    take!(arrays, taken, "-5:3:-2", [-5:3:-2]);
    take!(arrays, taken, "-5:4:-2", [-5:4:-2]);
    take!(arrays, taken, "-5:5:-2", [-5:5:-2]);
    take!(arrays, taken, "-5:6:-2", [-5:6:-2]);
    take!(arrays, taken, "-5:7:-2", [-5:7:-2]);
}

fn group_84(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-4::-2", [-4::-2]);
    take!(arrays, taken, "-4:-7:-2", [-4:-7:-2]);
    take!(arrays, taken, "-4:-6:-2", [-4:-6:-2]);
    take!(arrays, taken, "-4:-5:-2", [-4:-5:-2]);
    take!(arrays, taken, "-4:-4:-2", [-4:-4:-2]);
    take!(arrays, taken, "-4:-3:-2", [-4:-3:-2]);
    take!(arrays, taken, "-4:-2:-2", [-4:-2:-2]);
    take!(arrays, taken, "-4:-1:-2", [-4:-1:-2]);
    take!(arrays, taken, "-4:0:-2", [-4:0:-2]);
    take!(arrays, taken, "-4:1:-2", [-4:1:-2]);
    take!(arrays, taken, "-4:2:-2", [-4:2:-2]);
    take!(arrays, taken, "-4:3:-2", [-4:3:-2]);
    take!(arrays, taken, "-4:4:-2", [-4:4:-2]);
    take!(arrays, taken, "-4:5:-2", [-4:5:-2]);
    take!(arrays, taken, "-4:6:-2", [-4:6:-2]);
    take!(arrays, taken, "-4:7:-2", [-4:7:-2]);
}

fn group_85(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-3::-2", [-3::-2]);
    take!(arrays, taken, "-3:-7:-2", [-3:-7:-2]);
    take!(arrays, taken, "-3:-6:-2", [-3:-6:-2]);
    take!(arrays, taken, "-3:-5:-2", [-3:-5:-2]);
    take!(arrays, taken, "-3:-4:-2", [-3:-4:-2]);
    take!(arrays, taken, "-3:-3:-2", [-3:-3:-2]);
    take!(arrays, taken, "-3:-2:-2", [-3:-2:-2]);
    take!(arrays, taken, "-3:-1:-2", [-3:-1:-2]);
    take!(arrays, taken, "-3:0:-2", [-3:0:-2]);
    take!(arrays, taken, "-3:1:-2", [-3:1:-2]);
    take!(arrays, taken, "-3:2:-2", [-3:2:-2]);
    take!(arrays, taken, "-3:3:-2", [-3:3:-2]);
    take!(arrays, taken, "-3:4:-2", [-3:4:-2]);
    take!(arrays, taken, "-3:5:-2", [-3:5:-2]);
    take!(arrays, taken, "-3:6:-2", [-3:6:-2]);
    take!(arrays, taken, "-3:7:-2", [-3:7:-2]);
}

fn group_86(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-2::-2", [-2::-2]);
    take!(arrays, taken, "-2:-7:-2", [-2:-7:-2]);
    take!(arrays, taken, "-2:-6:-2", [-2:-6:-2]);
    take!(arrays, taken, "-2:-5:-2", [-2:-5:-2]);
    take!(arrays, taken, "-2:-4:-2", [-2:-4:-2]);
    take!(arrays, taken, "-2:-3:-2", [-2:-3:-2]);
    take!(arrays, taken, "-2:-2:-2", [-2:-2:-2]);
    take!(arrays, taken, "-2:-1:-2", [-2:-1:-2]);
    take!(arrays, taken, "-2:0:-2", [-2:0:-2]);
    take!(arrays, taken, "-2:1:-2", [-2:1:-2]);
    take!(arrays, taken, "-2:2:-2", [-2:2:-2]);
    take!(arrays, taken, "-2:3:-2", [-2:3:-2]);
    take!(arrays, taken, "-2:4:-2", [-2:4:-2]);
    take!(arrays, taken, "-2:5:-2", [-2:5:-2]);
    take!(arrays, taken, "-2:6:-2", [-2:6:-2]);
    take!(arrays, taken, "-2:7:-2", [-2:7:-2]);
}

fn group_87(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-1::-2", [-1::-2]);
    take!(arrays, taken, "-1:-7:-2", [-1:-7:-2]);
    take!(arrays, taken, "-1:-6:-2", [-1:-6:-2]);
    take!(arrays, taken, "-1:-5:-2", [-1:-5:-2]);
    take!(arrays, taken, "-1:-4:-2", [-1:-4:-2]);
    take!(arrays, taken, "-1:-3:-2", [-1:-3:-2]);
    take!(arrays, taken, "-1:-2:-2", [-1:-2:-2]);
    take!(arrays, taken, "-1:-1:-2", [-1:-1:-2]);
    take!(arrays, taken, "-1:0:-2", [-1:0:-2]);
    take!(arrays, taken, "-1:1:-2", [-1:1:-2]);
    take!(arrays, taken, "-1:2:-2", [-1:2:-2]);
    take!(arrays, taken, "-1:3:-2", [-1:3:-2]);
    take!(arrays, taken, "-1:4:-2", [-1:4:-2]);
    take!(arrays, taken, "-1:5:-2", [-1:5:-2]);
    take!(arrays, taken, "-1:6:-2", [-1:6:-2]);
    take!(arrays, taken, "-1:7:-2", [-1:7:-2]);
}

fn group_88(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "0::-2", [0::-2]);
    take!(arrays, taken, "0:-7:-2", [0:-7:-2]);
    take!(arrays, taken, "0:-6:-2", [0:-6:-2]);
    take!(arrays, taken, "0:-5:-2", [0:-5:-2]);
    take!(arrays, taken, "0:-4:-2", [0:-4:-2]);
    take!(arrays, taken, "0:-3:-2", [0:-3:-2]);
    take!(arrays, taken, "0:-2:-2", [0:-2:-2]);
    take!(arrays, taken, "0:-1:-2", [0:-1:-2]);
    take!(arrays, taken, "0:0:-2", [0:0:-2]);
    take!(arrays, taken, "0:1:-2", [0:1:-2]);
    take!(arrays, taken, "0:2:-2", [0:2:-2]);
    take!(arrays, taken, "0:3:-2", [0:3:-2]);
    take!(arrays, taken, "0:4:-2", [0:4:-2]);
    take!(arrays, taken, "0:5:-2", [0:5:-2]);
    take!(arrays, taken, "0:6:-2", [0:6:-2]);
    take!(arrays, taken, "0:7:-2", [0:7:-2]);
}

fn group_89(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "1::-2", [1::-2]);
    take!(arrays, taken, "1:-7:-2", [1:-7:-2]);
    take!(arrays, taken, "1:-6:-2", [1:-6:-2]);
    take!(arrays, taken, "1:-5:-2", [1:-5:-2]);
    take!(arrays, taken, "1:-4:-2", [1:-4:-2]);
    take!(arrays, taken, "1:-3:-2", [1:-3:-2]);
    take!(arrays, taken, "1:-2:-2", [1:-2:-2]);
    take!(arrays, taken, "1:-1:-2", [1:-1:-2]);
    take!(arrays, taken, "1:0:-2", [1:0:-2]);
    take!(arrays, taken, "1:1:-2", [1:1:-2]);
    take!(arrays, taken, "1:2:-2", [1:2:-2]);
    take!(arrays, taken, "1:3:-2", [1:3:-2]);
    take!(arrays, taken, "1:4:-2", [1:4:-2]);
    take!(arrays, taken, "1:5:-2", [1:5:-2]);
    take!(arrays, taken, "1:6:-2", [1:6:-2]);
    take!(arrays, taken, "1:7:-2", [1:7:-2]);
}

fn group_90(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "2::-2", [2::-2]);
    take!(arrays, taken, "2:-7:-2", [2:-7:-2]);
    take!(arrays, taken, "2:-6:-2", [2:-6:-2]);
    take!(arrays, taken, "2:-5:-2", [2:-5:-2]);
    take!(arrays, taken, "2:-4:-2", [2:-4:-2]);
    take!(arrays, taken, "2:-3:-2", [2:-3:-2]);
    take!(arrays, taken, "2:-2:-2", [2:-2:-2]);
    take!(arrays, taken, "2:-1:-2", [2:-1:-2]);
    take!(arrays, taken, "2:0:-2", [2:0:-2]);
    take!(arrays, taken, "2:1:-2", [2:1:-2]);
    take!(arrays, taken, "2:2:-2", [2:2:-2]);
    take!(arrays, taken, "2:3:-2", [2:3:-2]);
    take!(arrays, taken, "2:4:-2", [2:4:-2]);
    take!(arrays, taken, "2:5:-2", [2:5:-2]);
    take!(arrays, taken, "2:6:-2", [2:6:-2]);
    take!(arrays, taken, "2:7:-2", [2:7:-2]);
}

fn group_91(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "3::-2", [3::-2]);
    take!(arrays, taken, "3:-7:-2", [3:-7:-2]);
    take!(arrays, taken, "3:-6:-2", [3:-6:-2]);
    take!(arrays, taken, "3:-5:-2", [3:-5:-2]);
    take!(arrays, taken, "3:-4:-2", [3:-4:-2]);
    take!(arrays, taken, "3:-3:-2", [3:-3:-2]);
    take!(arrays, taken, "3:-2:-2", [3:-2:-2]);
    take!(arrays, taken, "3:-1:-2", [3:-1:-2]);
    take!(arrays, taken, "3:0:-2", [3:0:-2]);
    take!(arrays, taken, "3:1:-2", [3:1:-2]);
    take!(arrays, taken, "3:2:-2", [3:2:-2]);
    take!(arrays, taken, "3:3:-2", [3:3:-2]);
    take!(arrays, taken, "3:4:-2", [3:4:-2]);
    take!(arrays, taken, "3:5:-2", [3:5:-2]);
    take!(arrays, taken, "3:6:-2", [3:6:-2]);
    take!(arrays, taken, "3:7:-2", [3:7:-2]);
}

fn group_92(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "4::-2", [4::-2]);
    take!(arrays, taken, "4:-7:-2", [4:-7:-2]);
    take!(arrays, taken, "4:-6:-2", [4:-6:-2]);
    take!(arrays, taken, "4:-5:-2", [4:-5:-2]);
    take!(arrays, taken, "4:-4:-2", [4:-4:-2]);
    take!(arrays, taken, "4:-3:-2", [4:-3:-2]);
    take!(arrays, taken, "4:-2:-2", [4:-2:-2]);
    take!(arrays, taken, "4:-1:-2", [4:-1:-2]);
    take!(arrays, taken, "4:0:-2", [4:0:-2]);
    take!(arrays, taken, "4:1:-2", [4:1:-2]);
    take!(arrays, taken, "4:2:-2", [4:2:-2]);
    take!(arrays, taken, "4:3:-2", [4:3:-2]);
    take!(arrays, taken, "4:4:-2", [4:4:-2]);
    take!(arrays, taken, "4:5:-2", [4:5:-2]);
    take!(arrays, taken, "4:6:-2", [4:6:-2]);
    take!(arrays, taken, "4:7:-2", [4:7:-2]);
}

fn group_93(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "5::-2", [5::-2]);
    take!(arrays, taken, "5:-7:-2", [5:-7:-2]);
    take!(arrays, taken, "5:-6:-2", [5:-6:-2]);
    take!(arrays, taken, "5:-5:-2", [5:-5:-2]);
    take!(arrays, taken, "5:-4:-2", [5:-4:-2]);
    take!(arrays, taken, "5:-3:-2", [5:-3:-2]);
    take!(arrays, taken, "5:-2:-2", [5:-2:-2]);
    take!(arrays, taken, "5:-1:-2", [5:-1:-2]);
    take!(arrays, taken, "5:0:-2", [5:0:-2]);
    take!(arrays, taken, "5:1:-2", [5:1:-2]);
    take!(arrays, taken, "5:2:-2", [5:2:-2]);
    take!(arrays, taken, "5:3:-2", [5:3:-2]);
    take!(arrays, taken, "5:4:-2", [5:4:-2]);
    take!(arrays, taken, "5:5:-2", [5:5:-2]);
    take!(arrays, taken, "5:6:-2", [5:6:-2]);
    take!(arrays, taken, "5:7:-2", [5:7:-2]);
}

fn group_94(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "6::-2", [6::-2]);
    take!(arrays, taken, "6:-7:-2", [6:-7:-2]);
    take!(arrays, taken, "6:-6:-2", [6:-6:-2]);
    take!(arrays, taken, "6:-5:-2", [6:-5:-2]);
    take!(arrays, taken, "6:-4:-2", [6:-4:-2]);
    take!(arrays, taken, "6:-3:-2", [6:-3:-2]);
    take!(arrays, taken, "6:-2:-2", [6:-2:-2]);
    take!(arrays, taken, "6:-1:-2", [6:-1:-2]);
    take!(arrays, taken, "6:0:-2", [6:0:-2]);
    take!(arrays, taken, "6:1:-2", [6:1:-2]);
    take!(arrays, taken, "6:2:-2", [6:2:-2]);
    take!(arrays, taken, "6:3:-2", [6:3:-2]);
    take!(arrays, taken, "6:4:-2", [6:4:-2]);
    take!(arrays, taken, "6:5:-2", [6:5:-2]);
    take!(arrays, taken, "6:6:-2", [6:6:-2]);
    take!(arrays, taken, "6:7:-2", [6:7:-2]);
}

fn group_95(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "7::-2", [7::-2]);
    take!(arrays, taken, "7:-7:-2", [7:-7:-2]);
    take!(arrays, taken, "7:-6:-2", [7:-6:-2]);
    take!(arrays, taken, "7:-5:-2", [7:-5:-2]);
    take!(arrays, taken, "7:-4:-2", [7:-4:-2]);
    take!(arrays, taken, "7:-3:-2", [7:-3:-2]);
    take!(arrays, taken, "7:-2:-2", [7:-2:-2]);
    take!(arrays, taken, "7:-1:-2", [7:-1:-2]);
    take!(arrays, taken, "7:0:-2", [7:0:-2]);
    take!(arrays, taken, "7:1:-2", [7:1:-2]);
    take!(arrays, taken, "7:2:-2", [7:2:-2]);
    take!(arrays, taken, "7:3:-2", [7:3:-2]);
    take!(arrays, taken, "7:4:-2", [7:4:-2]);
    take!(arrays, taken, "7:5:-2", [7:5:-2]);
    take!(arrays, taken, "7:6:-2", [7:6:-2]);
    take!(arrays, taken, "7:7:-2", [7:7:-2]);
}

fn group_96(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "::-3", [::-3]);
    take!(arrays, taken, ":-7:-3", [:-7:-3]);
    take!(arrays, taken, ":-6:-3", [:-6:-3]);
    take!(arrays, taken, ":-5:-3", [:-5:-3]);
    take!(arrays, taken, ":-4:-3", [:-4:-3]);
    take!(arrays, taken, ":-3:-3", [:-3:-3]);
    take!(arrays, taken, ":-2:-3", [:-2:-3]);
    take!(arrays, taken, ":-1:-3", [:-1:-3]);
    take!(arrays, taken, ":0:-3", [:0:-3]);
    take!(arrays, taken, ":1:-3", [:1:-3]);
    take!(arrays, taken, ":2:-3", [:2:-3]);
    take!(arrays, taken, ":3:-3", [:3:-3]);
    take!(arrays, taken, ":4:-3", [:4:-3]);
    take!(arrays, taken, ":5:-3", [:5:-3]);
    take!(arrays, taken, ":6:-3", [:6:-3]);
    take!(arrays, taken, ":7:-3", [:7:-3]);
}

fn group_97(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-7::-3", [-7::-3]);
    take!(arrays, taken, "-7:-7:-3", [-7:-7:-3]);
    take!(arrays, taken, "-7:-6:-3", [-7:-6:-3]);
    take!(arrays, taken, "-7:-5:-3", [-7:-5:-3]);
    take!(arrays, taken, "-7:-4:-3", [-7:-4:-3]);
    take!(arrays, taken, "-7:-3:-3", [-7:-3:-3]);
    take!(arrays, taken, "-7:-2:-3", [-7:-2:-3]);
    take!(arrays, taken, "-7:-1:-3", [-7:-1:-3]);
    take!(arrays, taken, "-7:0:-3", [-7:0:-3]);
    take!(arrays, taken, "-7:1:-3", [-7:1:-3]);
    take!(arrays, taken, "-7:2:-3", [-7:2:-3]);
    take!(arrays, taken, "-7:3:-3", [-7:3:-3]);
    take!(arrays, taken, "-7:4:-3", [-7:4:-3]);
    take!(arrays, taken, "-7:5:-3", [-7:5:-3]);
    take!(arrays, taken, "-7:6:-3", [-7:6:-3]);
    take!(arrays, taken, "-7:7:-3", [-7:7:-3]);
}

fn group_98(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-6::-3", [-6::-3]);
    take!(arrays, taken, "-6:-7:-3", [-6:-7:-3]);
    take!(arrays, taken, "-6:-6:-3", [-6:-6:-3]);
    take!(arrays, taken, "-6:-5:-3", [-6:-5:-3]);
    take!(arrays, taken, "-6:-4:-3", [-6:-4:-3]);
    take!(arrays, taken, "-6:-3:-3", [-6:-3:-3]);
    take!(arrays, taken, "-6:-2:-3", [-6:-2:-3]);
    take!(arrays, taken, "-6:-1:-3", [-6:-1:-3]);
    take!(arrays, taken, "-6:0:-3", [-6:0:-3]);
    take!(arrays, taken, "-6:1:-3", [-6:1:-3]);
    take!(arrays, taken, "-6:2:-3", [-6:2:-3]);
    take!(arrays, taken, "-6:3:-3", [-6:3:-3]);
    take!(arrays, taken, "-6:4:-3", [-6:4:-3]);
    take!(arrays, taken, "-6:5:-3", [-6:5:-3]);
    take!(arrays, taken, "-6:6:-3", [-6:6:-3]);
    take!(arrays, taken, "-6:7:-3", [-6:7:-3]);
}

fn group_99(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-5::-3", [-5::-3]);
    take!(arrays, taken, "-5:-7:-3", [-5:-7:-3]);
    take!(arrays, taken, "-5:-6:-3", [-5:-6:-3]);
    take!(arrays, taken, "-5:-5:-3", [-5:-5:-3]);
    take!(arrays, taken, "-5:-4:-3", [-5:-4:-3]);
    take!(arrays, taken, "-5:-3:-3", [-5:-3:-3]);
    take!(arrays, taken, "-5:-2:-3", [-5:-2:-3]);
    take!(arrays, taken, "-5:-1:-3", [-5:-1:-3]);
    take!(arrays, taken, "-5:0:-3", [-5:0:-3]);
    take!(arrays, taken, "-5:1:-3", [-5:1:-3]);
    take!(arrays, taken, "-5:2:-3", [-5:2:-3]);
    take!(arrays, taken, "-5:3:-3", [-5:3:-3]);
    take!(arrays, taken, "-5:4:-3", [-5:4:-3]);
    take!(arrays, taken, "-5:5:-3", [-5:5:-3]);
    take!(arrays, taken, "-5:6:-3", [-5:6:-3]);
    take!(arrays, taken, "-5:7:-3", [-5:7:-3]);
}

fn group_100(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-4::-3", [-4::-3]);
    take!(arrays, taken, "-4:-7:-3", [-4:-7:-3]);
    take!(arrays, taken, "-4:-6:-3", [-4:-6:-3]);
    take!(arrays, taken, "-4:-5:-3", [-4:-5:-3]);
    take!(arrays, taken, "-4:-4:-3", [-4:-4:-3]);
    take!(arrays, taken, "-4:-3:-3", [-4:-3:-3]);
    take!(arrays, taken, "-4:-2:-3", [-4:-2:-3]);
    take!(arrays, taken, "-4:-1:-3", [-4:-1:-3]);
    take!(arrays, taken, "-4:0:-3", [-4:0:-3]);
    take!(arrays, taken, "-4:1:-3", [-4:1:-3]);
    take!(arrays, taken, "-4:2:-3", [-4:2:-3]);
    take!(arrays, taken, "-4:3:-3", [-4:3:-3]);
    take!(arrays, taken, "-4:4:-3", [-4:4:-3]);
    take!(arrays, taken, "-4:5:-3", [-4:5:-3]);
    take!(arrays, taken, "-4:6:-3", [-4:6:-3]);
    take!(arrays, taken, "-4:7:-3", [-4:7:-3]);
}

fn group_101(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-3::-3", [-3::-3]);
    take!(arrays, taken, "-3:-7:-3", [-3:-7:-3]);
    take!(arrays, taken, "-3:-6:-3", [-3:-6:-3]);
    take!(arrays, taken, "-3:-5:-3", [-3:-5:-3]);
    take!(arrays, taken, "-3:-4:-3", [-3:-4:-3]);
    take!(arrays, taken, "-3:-3:-3", [-3:-3:-3]);
    take!(arrays, taken, "-3:-2:-3", [-3:-2:-3]);
    take!(arrays, taken, "-3:-1:-3", [-3:-1:-3]);
    take!(arrays, taken, "-3:0:-3", [-3:0:-3]);
    take!(arrays, taken, "-3:1:-3", [-3:1:-3]);
    take!(arrays, taken, "-3:2:-3", [-3:2:-3]);
    take!(arrays, taken, "-3:3:-3", [-3:3:-3]);
    take!(arrays, taken, "-3:4:-3", [-3:4:-3]);
    take!(arrays, taken, "-3:5:-3", [-3:5:-3]);
    take!(arrays, taken, "-3:6:-3", [-3:6:-3]);
    take!(arrays, taken, "-3:7:-3", [-3:7:-3]);
}

fn group_102(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-2::-3", [-2::-3]);
    take!(arrays, taken, "-2:-7:-3", [-2:-7:-3]);
    take!(arrays, taken, "-2:-6:-3", [-2:-6:-3]);
    take!(arrays, taken, "-2:-5:-3", [-2:-5:-3]);
    take!(arrays, taken, "-2:-4:-3", [-2:-4:-3]);
    take!(arrays, taken, "-2:-3:-3", [-2:-3:-3]);
    take!(arrays, taken, "-2:-2:-3", [-2:-2:-3]);
    take!(arrays, taken, "-2:-1:-3", [-2:-1:-3]);
    take!(arrays, taken, "-2:0:-3", [-2:0:-3]);
    take!(arrays, taken, "-2:1:-3", [-2:1:-3]);
    take!(arrays, taken, "-2:2:-3", [-2:2:-3]);
    take!(arrays, taken, "-2:3:-3", [-2:3:-3]);
    take!(arrays, taken, "-2:4:-3", [-2:4:-3]);
    take!(arrays, taken, "-2:5:-3", [-2:5:-3]);
    take!(arrays, taken, "-2:6:-3", [-2:6:-3]);
    take!(arrays, taken, "-2:7:-3", [-2:7:-3]);
}

fn group_103(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "-1::-3", [-1::-3]);
    take!(arrays, taken, "-1:-7:-3", [-1:-7:-3]);
    take!(arrays, taken, "-1:-6:-3", [-1:-6:-3]);
    take!(arrays, taken, "-1:-5:-3", [-1:-5:-3]);
    take!(arrays, taken, "-1:-4:-3", [-1:-4:-3]);
    take!(arrays, taken, "-1:-3:-3", [-1:-3:-3]);
    take!(arrays, taken, "-1:-2:-3", [-1:-2:-3]);
    take!(arrays, taken, "-1:-1:-3", [-1:-1:-3]);
    take!(arrays, taken, "-1:0:-3", [-1:0:-3]);
    take!(arrays, taken, "-1:1:-3", [-1:1:-3]);
    take!(arrays, taken, "-1:2:-3", [-1:2:-3]);
    take!(arrays, taken, "-1:3:-3", [-1:3:-3]);
    take!(arrays, taken, "-1:4:-3", [-1:4:-3]);
    take!(arrays, taken, "-1:5:-3", [-1:5:-3]);
    take!(arrays, taken, "-1:6:-3", [-1:6:-3]);
    take!(arrays, taken, "-1:7:-3", [-1:7:-3]);
}

fn group_104(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "0::-3", [0::-3]);
    take!(arrays, taken, "0:-7:-3", [0:-7:-3]);
    take!(arrays, taken, "0:-6:-3", [0:-6:-3]);
    take!(arrays, taken, "0:-5:-3", [0:-5:-3]);
    take!(arrays, taken, "0:-4:-3", [0:-4:-3]);
    take!(arrays, taken, "0:-3:-3", [0:-3:-3]);
    take!(arrays, taken, "0:-2:-3", [0:-2:-3]);
    take!(arrays, taken, "0:-1:-3", [0:-1:-3]);
    take!(arrays, taken, "0:0:-3", [0:0:-3]);
    take!(arrays, taken, "0:1:-3", [0:1:-3]);
    take!(arrays, taken, "0:2:-3", [0:2:-3]);
    take!(arrays, taken, "0:3:-3", [0:3:-3]);
    take!(arrays, taken, "0:4:-3", [0:4:-3]);
    take!(arrays, taken, "0:5:-3", [0:5:-3]);
    take!(arrays, taken, "0:6:-3", [0:6:-3]);
    take!(arrays, taken, "0:7:-3", [0:7:-3]);
}

fn group_105(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "1::-3", [1::-3]);
    take!(arrays, taken, "1:-7:-3", [1:-7:-3]);
    take!(arrays, taken, "1:-6:-3", [1:-6:-3]);
    take!(arrays, taken, "1:-5:-3", [1:-5:-3]);
    take!(arrays, taken, "1:-4:-3", [1:-4:-3]);
    take!(arrays, taken, "1:-3:-3", [1:-3:-3]);
    take!(arrays, taken, "1:-2:-3", [1:-2:-3]);
    take!(arrays, taken, "1:-1:-3", [1:-1:-3]);
    take!(arrays, taken, "1:0:-3", [1:0:-3]);
    take!(arrays, taken, "1:1:-3", [1:1:-3]);
    take!(arrays, taken, "1:2:-3", [1:2:-3]);
    take!(arrays, taken, "1:3:-3", [1:3:-3]);
    take!(arrays, taken, "1:4:-3", [1:4:-3]);
    take!(arrays, taken, "1:5:-3", [1:5:-3]);
    take!(arrays, taken, "1:6:-3", [1:6:-3]);
    take!(arrays, taken, "1:7:-3", [1:7:-3]);
}

fn group_106(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "2::-3", [2::-3]);
    take!(arrays, taken, "2:-7:-3", [2:-7:-3]);
    take!(arrays, taken, "2:-6:-3", [2:-6:-3]);
    take!(arrays, taken, "2:-5:-3", [2:-5:-3]);
    take!(arrays, taken, "2:-4:-3", [2:-4:-3]);
    take!(arrays, taken, "2:-3:-3", [2:-3:-3]);
    take!(arrays, taken, "2:-2:-3", [2:-2:-3]);
    take!(arrays, taken, "2:-1:-3", [2:-1:-3]);
    take!(arrays, taken, "2:0:-3", [2:0:-3]);
    take!(arrays, taken, "2:1:-3", [2:1:-3]);
    take!(arrays, taken, "2:2:-3", [2:2:-3]);
    take!(arrays, taken, "2:3:-3", [2:3:-3]);
    take!(arrays, taken, "2:4:-3", [2:4:-3]);
    take!(arrays, taken, "2:5:-3", [2:5:-3]);
    take!(arrays, taken, "2:6:-3", [2:6:-3]);
    take!(arrays, taken, "2:7:-3", [2:7:-3]);
}

fn group_107(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "3::-3", [3::-3]);
    take!(arrays, taken, "3:-7:-3", [3:-7:-3]);
    take!(arrays, taken, "3:-6:-3", [3:-6:-3]);
    take!(arrays, taken, "3:-5:-3", [3:-5:-3]);
    take!(arrays, taken, "3:-4:-3", [3:-4:-3]);
    take!(arrays, taken, "3:-3:-3", [3:-3:-3]);
    take!(arrays, taken, "3:-2:-3", [3:-2:-3]);
    take!(arrays, taken, "3:-1:-3", [3:-1:-3]);
    take!(arrays, taken, "3:0:-3", [3:0:-3]);
    take!(arrays, taken, "3:1:-3", [3:1:-3]);
    take!(arrays, taken, "3:2:-3", [3:2:-3]);
    take!(arrays, taken, "3:3:-3", [3:3:-3]);
    take!(arrays, taken, "3:4:-3", [3:4:-3]);
    take!(arrays, taken, "3:5:-3", [3:5:-3]);
    take!(arrays, taken, "3:6:-3", [3:6:-3]);
    take!(arrays, taken, "3:7:-3", [3:7:-3]);
}

fn group_108(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "4::-3", [4::-3]);
    take!(arrays, taken, "4:-7:-3", [4:-7:-3]);
    take!(arrays, taken, "4:-6:-3", [4:-6:-3]);
    take!(arrays, taken, "4:-5:-3", [4:-5:-3]);
    take!(arrays, taken, "4:-4:-3", [4:-4:-3]);
    take!(arrays, taken, "4:-3:-3", [4:-3:-3]);
    take!(arrays, taken, "4:-2:-3", [4:-2:-3]);
    take!(arrays, taken, "4:-1:-3", [4:-1:-3]);
    take!(arrays, taken, "4:0:-3", [4:0:-3]);
    take!(arrays, taken, "4:1:-3", [4:1:-3]);
    take!(arrays, taken, "4:2:-3", [4:2:-3]);
    take!(arrays, taken, "4:3:-3", [4:3:-3]);
    take!(arrays, taken, "4:4:-3", [4:4:-3]);
    take!(arrays, taken, "4:5:-3", [4:5:-3]);
    take!(arrays, taken, "4:6:-3", [4:6:-3]);
    take!(arrays, taken, "4:7:-3", [4:7:-3]);
}

fn group_109(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "5::-3", [5::-3]);
    take!(arrays, taken, "5:-7:-3", [5:-7:-3]);
    take!(arrays, taken, "5:-6:-3", [5:-6:-3]);
    take!(arrays, taken, "5:-5:-3", [5:-5:-3]);
    take!(arrays, taken, "5:-4:-3", [5:-4:-3]);
    take!(arrays, taken, "5:-3:-3", [5:-3:-3]);
    take!(arrays, taken, "5:-2:-3", [5:-2:-3]);
    take!(arrays, taken, "5:-1:-3", [5:-1:-3]);
    take!(arrays, taken, "5:0:-3", [5:0:-3]);
    take!(arrays, taken, "5:1:-3", [5:1:-3]);
    take!(arrays, taken, "5:2:-3", [5:2:-3]);
    take!(arrays, taken, "5:3:-3", [5:3:-3]);
    take!(arrays, taken, "5:4:-3", [5:4:-3]);
    take!(arrays, taken, "5:5:-3", [5:5:-3]);
    take!(arrays, taken, "5:6:-3", [5:6:-3]);
    take!(arrays, taken, "5:7:-3", [5:7:-3]);
}

fn group_110(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "6::-3", [6::-3]);
    take!(arrays, taken, "6:-7:-3", [6:-7:-3]);
    take!(arrays, taken, "6:-6:-3", [6:-6:-3]);
    take!(arrays, taken, "6:-5:-3", [6:-5:-3]);
    take!(arrays, taken, "6:-4:-3", [6:-4:-3]);
    take!(arrays, taken, "6:-3:-3", [6:-3:-3]);
    take!(arrays, taken, "6:-2:-3", [6:-2:-3]);
    take!(arrays, taken, "6:-1:-3", [6:-1:-3]);
    take!(arrays, taken, "6:0:-3", [6:0:-3]);
    take!(arrays, taken, "6:1:-3", [6:1:-3]);
    take!(arrays, taken, "6:2:-3", [6:2:-3]);
    take!(arrays, taken, "6:3:-3", [6:3:-3]);
    take!(arrays, taken, "6:4:-3", [6:4:-3]);
    take!(arrays, taken, "6:5:-3", [6:5:-3]);
    take!(arrays, taken, "6:6:-3", [6:6:-3]);
    take!(arrays, taken, "6:7:-3", [6:7:-3]);
}

fn group_111(arrays: &Arrays, taken: &mut Vec<Taken>) {
    take!(arrays, taken, "7::-3", [7::-3]);
    take!(arrays, taken, "7:-7:-3", [7:-7:-3]);
    take!(arrays, taken, "7:-6:-3", [7:-6:-3]);
    take!(arrays, taken, "7:-5:-3", [7:-5:-3]);
    take!(arrays, taken, "7:-4:-3", [7:-4:-3]);
    take!(arrays, taken, "7:-3:-3", [7:-3:-3]);
    take!(arrays, taken, "7:-2:-3", [7:-2:-3]);
    take!(arrays, taken, "7:-1:-3", [7:-1:-3]);
    take!(arrays, taken, "7:0:-3", [7:0:-3]);
    take!(arrays, taken, "7:1:-3", [7:1:-3]);
    take!(arrays, taken, "7:2:-3", [7:2:-3]);
    take!(arrays, taken, "7:3:-3", [7:3:-3]);
    take!(arrays, taken, "7:4:-3", [7:4:-3]);
    take!(arrays, taken, "7:5:-3", [7:5:-3]);
    take!(arrays, taken, "7:6:-3", [7:6:-3]);
    take!(arrays, taken, "7:7:-3", [7:7:-3]);
}
