;; Products of a matrix of 16-bit numbers with vectors of 16-bit numbers, eight at a time.
;; `npm run build:kernel` turns this into kernel.ts.
(module
  (import "env" "memory" (memory 1))

  (func $sum (param $v v128) (result i32)
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $v)) (i32x4.extract_lane 1 (local.get $v)))
      (i32.add (i32x4.extract_lane 2 (local.get $v)) (i32x4.extract_lane 3 (local.get $v)))))

  ;; out[t * rows + r] = sum over k of w[r * cols + k] * x[t * cols + k]
  ;; cols is a multiple of 8; pointers are in bytes; w and x hold i16, out holds i32.
  (func (export "multiply")
    (param $w i32) (param $x i32) (param $out i32) (param $rows i32) (param $cols i32) (param $count i32)
    (local $wide i32) (local $t i32)
    (local.set $wide (i32.shl (local.get $cols) (i32.const 1)))
    (block $ones
      (loop $fours
        (br_if $ones (i32.lt_s (i32.sub (local.get $count) (local.get $t)) (i32.const 4)))
        (call $four (local.get $w) (local.get $x) (local.get $out) (local.get $rows) (local.get $wide))
        (local.set $x (i32.add (local.get $x) (i32.shl (local.get $wide) (i32.const 2))))
        (local.set $out (i32.add (local.get $out) (i32.shl (local.get $rows) (i32.const 4))))
        (local.set $t (i32.add (local.get $t) (i32.const 4)))
        (br $fours)))
    (block $end
      (loop $each
        (br_if $end (i32.ge_s (local.get $t) (local.get $count)))
        (call $one (local.get $w) (local.get $x) (local.get $out) (local.get $rows) (local.get $wide))
        (local.set $x (i32.add (local.get $x) (local.get $wide)))
        (local.set $out (i32.add (local.get $out) (i32.shl (local.get $rows) (i32.const 2))))
        (local.set $t (i32.add (local.get $t) (i32.const 1)))
        (br $each))))

  (func $one (param $w i32) (param $x i32) (param $out i32) (param $rows i32) (param $wide i32)
    (local $a v128) (local $k i32) (local $r i32)
    (loop $row
      (local.set $a (v128.const i64x2 0 0))
      (local.set $k (i32.const 0))
      (loop $inner
        (local.set $a (i32x4.add (local.get $a)
          (i32x4.dot_i16x8_s
            (v128.load (i32.add (local.get $w) (local.get $k)))
            (v128.load (i32.add (local.get $x) (local.get $k))))))
        (local.set $k (i32.add (local.get $k) (i32.const 16)))
        (br_if $inner (i32.lt_s (local.get $k) (local.get $wide))))
      (i32.store (local.get $out) (call $sum (local.get $a)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $w (i32.add (local.get $w) (local.get $wide)))
      (local.set $r (i32.add (local.get $r) (i32.const 1)))
      (br_if $row (i32.lt_s (local.get $r) (local.get $rows)))))

  ;; The same for four vectors that lie one behind the other: each weight is loaded once for all four.
  (func $four (param $w i32) (param $x i32) (param $out i32) (param $rows i32) (param $wide i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $v v128)
    (local $k i32) (local $r i32) (local $x1 i32) (local $x2 i32) (local $x3 i32) (local $step i32)
    (local.set $x1 (i32.add (local.get $x) (local.get $wide)))
    (local.set $x2 (i32.add (local.get $x1) (local.get $wide)))
    (local.set $x3 (i32.add (local.get $x2) (local.get $wide)))
    (local.set $step (i32.shl (local.get $rows) (i32.const 2)))
    (loop $row
      (local.set $a (v128.const i64x2 0 0))
      (local.set $b (v128.const i64x2 0 0))
      (local.set $c (v128.const i64x2 0 0))
      (local.set $d (v128.const i64x2 0 0))
      (local.set $k (i32.const 0))
      (loop $inner
        (local.set $v (v128.load (i32.add (local.get $w) (local.get $k))))
        (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $v) (v128.load (i32.add (local.get $x) (local.get $k))))))
        (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $v) (v128.load (i32.add (local.get $x1) (local.get $k))))))
        (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $v) (v128.load (i32.add (local.get $x2) (local.get $k))))))
        (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $v) (v128.load (i32.add (local.get $x3) (local.get $k))))))
        (local.set $k (i32.add (local.get $k) (i32.const 16)))
        (br_if $inner (i32.lt_s (local.get $k) (local.get $wide))))
      (i32.store (local.get $out) (call $sum (local.get $a)))
      (i32.store (i32.add (local.get $out) (local.get $step)) (call $sum (local.get $b)))
      (i32.store (i32.add (local.get $out) (i32.shl (local.get $step) (i32.const 1))) (call $sum (local.get $c)))
      (i32.store (i32.add (local.get $out) (i32.mul (local.get $step) (i32.const 3))) (call $sum (local.get $d)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $w (i32.add (local.get $w) (local.get $wide)))
      (local.set $r (i32.add (local.get $r) (i32.const 1)))
      (br_if $row (i32.lt_s (local.get $r) (local.get $rows))))))
