;; Products of a matrix with vectors: 16-bit numbers, 32-bit sums, scaled to 32-bit floats. Four rows with two vectors at
;; a time, so that eight running sums stay in registers. `npm run build:kernel` turns this into kernel.ts.
(module
  (import "env" "memory" (memory 1))

  ;; Rounds one vector of $cols floats at $from to 16-bit numbers of its largest. Every second group of eight at $to is
  ;; this vector's. Columns beyond $cols are rounded too, from whatever follows: their weights are zero.
  ;; Gives the size of one step.
  (func (export "round") (param $from i32) (param $cols i32) (param $to i32) (result f32)
    (local $at i32) (local $end i32) (local $whole i32)
    (local $most v128) (local $largest f32) (local $factor v128)
    (local.set $end (i32.add (local.get $from) (i32.shl (local.get $cols) (i32.const 2))))
    (local.set $whole (i32.sub (local.get $end) (i32.const 12)))
    (local.set $at (local.get $from))
    (block $done
      (loop $fours
        (br_if $done (i32.ge_s (local.get $at) (local.get $whole)))
        (local.set $most (f32x4.max (local.get $most) (f32x4.abs (v128.load (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $fours)))
    (local.set $largest
      (f32.max
        (f32.max (f32x4.extract_lane 0 (local.get $most)) (f32x4.extract_lane 1 (local.get $most)))
        (f32.max (f32x4.extract_lane 2 (local.get $most)) (f32x4.extract_lane 3 (local.get $most)))))
    (block $last
      (loop $ones
        (br_if $last (i32.ge_s (local.get $at) (local.get $end)))
        (local.set $largest (f32.max (local.get $largest) (f32.abs (f32.load (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $ones)))
    (if (f32.eq (local.get $largest) (f32.const 0)) (then (local.set $largest (f32.const 1e-30))))
    (local.set $factor (f32x4.splat (f32.div (f32.const 32767) (local.get $largest))))
    (local.set $at (local.get $from))
    (loop $eights
      (v128.store (local.get $to)
        (i16x8.narrow_i32x4_s
          (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (v128.load (local.get $at)) (local.get $factor))))
          (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (v128.load offset=16 (local.get $at)) (local.get $factor))))))
      (local.set $to (i32.add (local.get $to) (i32.const 32)))
      (local.set $at (i32.add (local.get $at) (i32.const 32)))
      (br_if $eights (i32.lt_s (local.get $at) (local.get $end))))
    (f32.div (local.get $largest) (f32.const 32767)))

  ;; out[t][r] = steps[t] * scales[r] * (sum over k of w[r][k] * x[t][k]) + bias[r]
  ;; for 4 * $quads rows and 2 * $pairs vectors of 8 * $eights numbers. In w eight numbers of each of four rows stand in
  ;; turn, in x eight of each of two vectors. Pointers are in bytes; scales stand before biases, four of each in turn.
  (func (export "multiply")
    (param $w i32) (param $scales i32) (param $x i32) (param $steps i32) (param $out i32)
    (param $quads i32) (param $pairs i32) (param $eights i32)
    (local $rowBytes i32) (local $xAt i32) (local $stepAt i32) (local $outAt i32) (local $p i32)
    (local.set $rowBytes (i32.shl (local.get $quads) (i32.const 4)))
    (loop $rows
      (local.set $xAt (local.get $x))
      (local.set $stepAt (local.get $steps))
      (local.set $outAt (local.get $out))
      (local.set $p (local.get $pairs))
      (loop $vectors
        (local.set $xAt
          (call $block (local.get $w) (local.get $scales) (local.get $xAt) (local.get $stepAt) (local.get $outAt)
            (local.get $rowBytes) (local.get $eights)))
        (local.set $stepAt (i32.add (local.get $stepAt) (i32.const 8)))
        (local.set $outAt (i32.add (local.get $outAt) (i32.shl (local.get $rowBytes) (i32.const 1))))
        (br_if $vectors (local.tee $p (i32.sub (local.get $p) (i32.const 1)))))
      (local.set $w (i32.add (local.get $w) (i32.shl (local.get $eights) (i32.const 6))))
      (local.set $scales (i32.add (local.get $scales) (i32.const 32)))
      (local.set $out (i32.add (local.get $out) (i32.const 16)))
      (br_if $rows (local.tee $quads (i32.sub (local.get $quads) (i32.const 1))))))

  ;; Four rows with two vectors; gives where the next two vectors begin.
  (func $block
    (param $w i32) (param $scales i32) (param $x i32) (param $steps i32) (param $out i32) (param $rowBytes i32)
    (param $left i32) (result i32)
    (local $x0 v128) (local $x1 v128) (local $v v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (loop $inner
      (local.set $x0 (v128.load (local.get $x)))
      (local.set $x1 (v128.load offset=16 (local.get $x)))
      (local.set $v (v128.load (local.get $w)))
      (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $v) (local.get $x0))))
      (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $v) (local.get $x1))))
      (local.set $v (v128.load offset=16 (local.get $w)))
      (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $v) (local.get $x0))))
      (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $v) (local.get $x1))))
      (local.set $v (v128.load offset=32 (local.get $w)))
      (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $v) (local.get $x0))))
      (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $v) (local.get $x1))))
      (local.set $v (v128.load offset=48 (local.get $w)))
      (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $v) (local.get $x0))))
      (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $v) (local.get $x1))))
      (local.set $w (i32.add (local.get $w) (i32.const 64)))
      (local.set $x (i32.add (local.get $x) (i32.const 32)))
      (br_if $inner (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (v128.store (local.get $out)
      (call $scaled (call $sums (local.get $a0) (local.get $a1) (local.get $a2) (local.get $a3))
        (local.get $scales) (local.get $steps)))
    (v128.store (i32.add (local.get $out) (local.get $rowBytes))
      (call $scaled (call $sums (local.get $b0) (local.get $b1) (local.get $b2) (local.get $b3))
        (local.get $scales) (i32.add (local.get $steps) (i32.const 4))))
    (local.get $x))

  ;; The sum of the four numbers of each.
  (func $sums (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    (local $ab v128) (local $cd v128)
    (local.set $ab (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $cd (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
      (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
    (i32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $ab) (local.get $cd))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $ab) (local.get $cd))))

  (func $scaled (param $sums v128) (param $scales i32) (param $step i32) (result v128)
    (f32x4.add
      (f32x4.mul
        (f32x4.mul (f32x4.convert_i32x4_s (local.get $sums)) (v128.load (local.get $scales)))
        (v128.load32_splat (local.get $step)))
      (v128.load offset=16 (local.get $scales))))

  ;; One step of a long short-term memory for 4 * $fours units: $fed are the four gates' inputs, $held what the last state
  ;; adds to them, both gate after gate. Writes cell and state.
  (func (export "remember")
    (param $fed i32) (param $held i32) (param $cell i32) (param $state i32) (param $fours i32)
    (local $bytes i32) (local $f1 i32) (local $f2 i32) (local $f3 i32) (local $h1 i32) (local $h2 i32) (local $h3 i32)
    (local $value v128)
    (local.set $bytes (i32.shl (local.get $fours) (i32.const 4)))
    (local.set $f1 (i32.add (local.get $fed) (local.get $bytes)))
    (local.set $f2 (i32.add (local.get $f1) (local.get $bytes)))
    (local.set $f3 (i32.add (local.get $f2) (local.get $bytes)))
    (local.set $h1 (i32.add (local.get $held) (local.get $bytes)))
    (local.set $h2 (i32.add (local.get $h1) (local.get $bytes)))
    (local.set $h3 (i32.add (local.get $h2) (local.get $bytes)))
    (loop $units
      (local.set $value
        (f32x4.add
          (f32x4.mul
            (call $sigmoid (f32x4.add (v128.load (local.get $f1)) (v128.load (local.get $h1))))
            (v128.load (local.get $cell)))
          (f32x4.mul
            (call $sigmoid (f32x4.add (v128.load (local.get $fed)) (v128.load (local.get $held))))
            (call $tanh (f32x4.add (v128.load (local.get $f2)) (v128.load (local.get $h2)))))))
      (v128.store (local.get $cell) (local.get $value))
      (v128.store (local.get $state)
        (f32x4.mul
          (call $sigmoid (f32x4.add (v128.load (local.get $f3)) (v128.load (local.get $h3))))
          (call $tanh (local.get $value))))
      (local.set $fed (i32.add (local.get $fed) (i32.const 16)))
      (local.set $f1 (i32.add (local.get $f1) (i32.const 16)))
      (local.set $f2 (i32.add (local.get $f2) (i32.const 16)))
      (local.set $f3 (i32.add (local.get $f3) (i32.const 16)))
      (local.set $held (i32.add (local.get $held) (i32.const 16)))
      (local.set $h1 (i32.add (local.get $h1) (i32.const 16)))
      (local.set $h2 (i32.add (local.get $h2) (i32.const 16)))
      (local.set $h3 (i32.add (local.get $h3) (i32.const 16)))
      (local.set $cell (i32.add (local.get $cell) (i32.const 16)))
      (local.set $state (i32.add (local.get $state) (i32.const 16)))
      (br_if $units (local.tee $fours (i32.sub (local.get $fours) (i32.const 1))))))

  (func $sigmoid (param $x v128) (result v128)
    (f32x4.add
      (v128.const f32x4 0.5 0.5 0.5 0.5)
      (f32x4.mul
        (v128.const f32x4 0.5 0.5 0.5 0.5)
        (call $tanh (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5) (local.get $x))))))

  ;; Lambert's continued fraction, x(135135 + 17325x2 + 378x4 + x6) / (135135 + 62370x2 + 3150x4 + 28x6), between -4.97
  ;; and 4.97, where it reaches 1: within 0.0001 of tanh.
  (func $tanh (param $x v128) (result v128)
    (local $square v128)
    (local.set $x
      (f32x4.max (v128.const f32x4 -4.97 -4.97 -4.97 -4.97)
        (f32x4.min (v128.const f32x4 4.97 4.97 4.97 4.97) (local.get $x))))
    (local.set $square (f32x4.mul (local.get $x) (local.get $x)))
    (f32x4.div
      (f32x4.mul (local.get $x)
        (f32x4.add (v128.const f32x4 135135 135135 135135 135135)
          (f32x4.mul (local.get $square)
            (f32x4.add (v128.const f32x4 17325 17325 17325 17325)
              (f32x4.mul (local.get $square)
                (f32x4.add (v128.const f32x4 378 378 378 378) (local.get $square)))))))
      (f32x4.add (v128.const f32x4 135135 135135 135135 135135)
        (f32x4.mul (local.get $square)
          (f32x4.add (v128.const f32x4 62370 62370 62370 62370)
            (f32x4.mul (local.get $square)
              (f32x4.add (v128.const f32x4 3150 3150 3150 3150)
                (f32x4.mul (local.get $square) (v128.const f32x4 28 28 28 28))))))))))
