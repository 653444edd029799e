;; The language network's arithmetic. Matrices are 8-bit weights kept as 16-bit numbers, vectors are rounded to 16 bits,
;; sums are whole 32-bit numbers and therefore the same in any order; what comes is scaled to 32-bit floats.
;; `npm run build:kernel` turns this into kernel.ts. Pointers are in bytes.
(module
  (import "env" "memory" (memory 1))

  ;; Rounds one vector of $cols floats at $from to 16-bit numbers of its largest, written from $to on. Up to the next
  ;; multiple of eight, what follows is rounded too: its weights are zero. Gives the size of one step.
  (func (export "round") (param $from i32) (param $cols i32) (param $to i32) (result f32)
    (local $at i32) (local $end i32) (local $whole i32)
    (local $most v128) (local $largest f32) (local $factor v128)
    (local.set $end (i32.add (local.get $from) (i32.shl (local.get $cols) (i32.const 2))))
    (local.set $whole (i32.sub (local.get $end) (i32.const 12)))
    (local.set $at (local.get $from))
    (block $done
      (loop $fours
        (br_if $done (i32.ge_s (local.get $at) (local.get $whole)))
        (local.set $most (f32x4.pmax (local.get $most) (f32x4.abs (v128.load (local.get $at)))))
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
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $at (i32.add (local.get $at) (i32.const 32)))
      (br_if $eights (i32.lt_s (local.get $at) (local.get $end))))
    (f32.div (local.get $largest) (f32.const 32767)))


  ;; out[t][r] = steps[t] * scales[r] * (sum over k of w[r][k] * x[t][k]) + added[t][r]
  ;; for 16 * $panels rows and $count vectors of 8 * $eights numbers, sixteen rows with two vectors at a time: eight running
  ;; sums stay in registers, and no weight is loaded that is not used twice. In w the sixteen rows' first two numbers stand in
  ;; turn, then their next two; a vector's two, copied over a register, meet four rows in one instruction and leave four sums
  ;; side by side. $added points to one address for each vector.
  (func (export "multiply")
    (param $w i32) (param $scales i32) (param $x i32) (param $steps i32) (param $added i32) (param $out i32)
    (param $panels i32) (param $count i32) (param $eights i32)
    (local $xBytes i32) (local $outBytes i32) (local $row i32)
    (local $xAt i32) (local $stepAt i32) (local $addedAt i32) (local $outAt i32) (local $left i32)
    (local $wAt i32) (local $p0 i32) (local $p1 i32) (local $end i32) (local $next i32)
    (local $x0 v128) (local $x1 v128) (local $v v128) (local $step v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local.set $xBytes (i32.shl (local.get $eights) (i32.const 4)))
    (local.set $outBytes (i32.shl (local.get $panels) (i32.const 6)))
    (loop $rows
      (local.set $xAt (local.get $x))
      (local.set $stepAt (local.get $steps))
      (local.set $addedAt (local.get $added))
      (local.set $outAt (i32.add (local.get $out) (local.get $row)))
      (local.set $left (local.get $count))
      (loop $vectors
        (local.set $wAt (local.get $w))
        (local.set $p0 (local.get $xAt))
        (local.set $p1 (i32.add (local.get $p0) (local.get $xBytes)))
        (local.set $end (local.get $p1))
        (local.set $a0 (v128.const i32x4 0 0 0 0)) (local.set $b0 (v128.const i32x4 0 0 0 0))
        (local.set $a1 (v128.const i32x4 0 0 0 0)) (local.set $b1 (v128.const i32x4 0 0 0 0))
        (local.set $a2 (v128.const i32x4 0 0 0 0)) (local.set $b2 (v128.const i32x4 0 0 0 0))
        (local.set $a3 (v128.const i32x4 0 0 0 0)) (local.set $b3 (v128.const i32x4 0 0 0 0))
        (if (i32.eq (local.get $left) (i32.const 1))
          (then ;; The last of an odd number has no partner.
            (loop $columns
              (local.set $x0 (v128.load32_splat (local.get $p0)))
              (local.set $v (v128.load (local.get $wAt)))
              (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $v) (local.get $x0))))
              (local.set $v (v128.load offset=16 (local.get $wAt)))
              (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $v) (local.get $x0))))
              (local.set $v (v128.load offset=32 (local.get $wAt)))
              (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $v) (local.get $x0))))
              (local.set $v (v128.load offset=48 (local.get $wAt)))
              (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $v) (local.get $x0))))
              (local.set $wAt (i32.add (local.get $wAt) (i32.const 64)))
              (br_if $columns (i32.lt_u (local.tee $p0 (i32.add (local.get $p0) (i32.const 4))) (local.get $end)))))
          (else
            (loop $columns
              (local.set $x0 (v128.load32_splat (local.get $p0)))
              (local.set $x1 (v128.load32_splat (local.get $p1)))
              (local.set $v (v128.load (local.get $wAt)))
              (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $v) (local.get $x0))))
              (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $v) (local.get $x1))))
              (local.set $v (v128.load offset=16 (local.get $wAt)))
              (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $v) (local.get $x0))))
              (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $v) (local.get $x1))))
              (local.set $v (v128.load offset=32 (local.get $wAt)))
              (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $v) (local.get $x0))))
              (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $v) (local.get $x1))))
              (local.set $v (v128.load offset=48 (local.get $wAt)))
              (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $v) (local.get $x0))))
              (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $v) (local.get $x1))))
              (local.set $wAt (i32.add (local.get $wAt) (i32.const 64)))
              (local.set $p1 (i32.add (local.get $p1) (i32.const 4)))
              (br_if $columns (i32.lt_u (local.tee $p0 (i32.add (local.get $p0) (i32.const 4))) (local.get $end))))
            (local.set $step (v128.load32_splat offset=4 (local.get $stepAt)))
            (local.set $p0 (i32.add (i32.load offset=4 (local.get $addedAt)) (local.get $row)))
            (local.set $next (i32.add (local.get $outAt) (local.get $outBytes)))
            (v128.store (local.get $next)
              (f32x4.add
                (f32x4.mul
                  (f32x4.mul (f32x4.convert_i32x4_s (local.get $b0)) (v128.load (local.get $scales)))
                  (local.get $step))
                (v128.load (local.get $p0))))
            (v128.store offset=16 (local.get $next)
              (f32x4.add
                (f32x4.mul
                  (f32x4.mul (f32x4.convert_i32x4_s (local.get $b1)) (v128.load offset=16 (local.get $scales)))
                  (local.get $step))
                (v128.load offset=16 (local.get $p0))))
            (v128.store offset=32 (local.get $next)
              (f32x4.add
                (f32x4.mul
                  (f32x4.mul (f32x4.convert_i32x4_s (local.get $b2)) (v128.load offset=32 (local.get $scales)))
                  (local.get $step))
                (v128.load offset=32 (local.get $p0))))
            (v128.store offset=48 (local.get $next)
              (f32x4.add
                (f32x4.mul
                  (f32x4.mul (f32x4.convert_i32x4_s (local.get $b3)) (v128.load offset=48 (local.get $scales)))
                  (local.get $step))
                (v128.load offset=48 (local.get $p0))))))
        (local.set $step (v128.load32_splat (local.get $stepAt)))
        (local.set $p0 (i32.add (i32.load (local.get $addedAt)) (local.get $row)))
        (v128.store (local.get $outAt)
          (f32x4.add
            (f32x4.mul
              (f32x4.mul (f32x4.convert_i32x4_s (local.get $a0)) (v128.load (local.get $scales)))
              (local.get $step))
            (v128.load (local.get $p0))))
        (v128.store offset=16 (local.get $outAt)
          (f32x4.add
            (f32x4.mul
              (f32x4.mul (f32x4.convert_i32x4_s (local.get $a1)) (v128.load offset=16 (local.get $scales)))
              (local.get $step))
            (v128.load offset=16 (local.get $p0))))
        (v128.store offset=32 (local.get $outAt)
          (f32x4.add
            (f32x4.mul
              (f32x4.mul (f32x4.convert_i32x4_s (local.get $a2)) (v128.load offset=32 (local.get $scales)))
              (local.get $step))
            (v128.load offset=32 (local.get $p0))))
        (v128.store offset=48 (local.get $outAt)
          (f32x4.add
            (f32x4.mul
              (f32x4.mul (f32x4.convert_i32x4_s (local.get $a3)) (v128.load offset=48 (local.get $scales)))
              (local.get $step))
            (v128.load offset=48 (local.get $p0))))
        (local.set $xAt (i32.add (local.get $xAt) (i32.shl (local.get $xBytes) (i32.const 1))))
        (local.set $stepAt (i32.add (local.get $stepAt) (i32.const 8)))
        (local.set $addedAt (i32.add (local.get $addedAt) (i32.const 8)))
        (local.set $outAt (i32.add (local.get $outAt) (i32.shl (local.get $outBytes) (i32.const 1))))
        (br_if $vectors (i32.gt_s (local.tee $left (i32.sub (local.get $left) (i32.const 2))) (i32.const 0))))
      (local.set $w (local.get $wAt))
      (local.set $scales (i32.add (local.get $scales) (i32.const 64)))
      (local.set $row (i32.add (local.get $row) (i32.const 64)))
      (br_if $rows (local.tee $panels (i32.sub (local.get $panels) (i32.const 1))))))

  ;; One step of a long short-term memory for 4 * $fours units: $gates are what comes to the input, forget, cell and output
  ;; gates, one gate after the other, and are used up. Writes cell and state.
  (func (export "remember") (param $gates i32) (param $cell i32) (param $state i32) (param $fours i32)
    (local $bytes i32) (local $forget i32) (local $fresh i32) (local $show i32) (local $at i32) (local $value v128)
    (local.set $bytes (i32.shl (local.get $fours) (i32.const 4)))
    (local.set $forget (i32.add (local.get $gates) (local.get $bytes)))
    (local.set $fresh (i32.add (local.get $forget) (local.get $bytes)))
    (local.set $show (i32.add (local.get $fresh) (local.get $bytes)))
    (call $squash (local.get $gates) (local.get $fresh) (f32.const 0.5) (f32.const 0.5))
    (call $squash (local.get $fresh) (local.get $show) (f32.const 1) (f32.const 0))
    (call $squash (local.get $show) (i32.add (local.get $show) (local.get $bytes)) (f32.const 0.5) (f32.const 0.5))
    (loop $units
      (local.set $value
        (f32x4.add
          (f32x4.mul
            (v128.load (i32.add (local.get $forget) (local.get $at)))
            (v128.load (i32.add (local.get $cell) (local.get $at))))
          (f32x4.mul
            (v128.load (i32.add (local.get $gates) (local.get $at)))
            (v128.load (i32.add (local.get $fresh) (local.get $at))))))
      (v128.store (i32.add (local.get $cell) (local.get $at)) (local.get $value))
      (v128.store (i32.add (local.get $fresh) (local.get $at)) (local.get $value))
      (br_if $units (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $bytes))))
    (call $squash (local.get $fresh) (local.get $show) (f32.const 1) (f32.const 0))
    (local.set $at (i32.const 0))
    (loop $units
      (v128.store (i32.add (local.get $state) (local.get $at))
        (f32x4.mul
          (v128.load (i32.add (local.get $show) (local.get $at)))
          (v128.load (i32.add (local.get $fresh) (local.get $at)))))
      (br_if $units (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $bytes)))))

  ;; x = $shift + $half * tanh($half * x) for the floats from $at to $end: the sigmoid for 0.5 and 0.5, tanh for 1 and 0.
  ;; Lambert's continued fraction, x(135135 + 17325x2 + 378x4 + x6) / (135135 + 62370x2 + 3150x4 + 28x6), between -4.97
  ;; and 4.97, where it reaches 1: within 0.0001 of tanh. Numbers that never change are kept in locals, since V8 would build
  ;; each of them anew in every round.
  (func $squash (param $at i32) (param $end i32) (param $half f32) (param $shift f32)
    (local $x v128) (local $square v128) (local $halves v128) (local $shifts v128) (local $most v128) (local $least v128)
    (local $c0 v128) (local $n2 v128) (local $n4 v128) (local $d2 v128) (local $d4 v128) (local $d6 v128)
    (local.set $halves (f32x4.splat (local.get $half)))
    (local.set $shifts (f32x4.splat (local.get $shift)))
    (local.set $most (f32x4.splat (f32.const 4.97)))
    (local.set $least (f32x4.splat (f32.const -4.97)))
    (local.set $c0 (f32x4.splat (f32.const 135135)))
    (local.set $n2 (f32x4.splat (f32.const 17325)))
    (local.set $n4 (f32x4.splat (f32.const 378)))
    (local.set $d2 (f32x4.splat (f32.const 62370)))
    (local.set $d4 (f32x4.splat (f32.const 3150)))
    (local.set $d6 (f32x4.splat (f32.const 28)))
    (loop $fours
      (local.set $x
        (f32x4.pmax (local.get $least)
          (f32x4.pmin (local.get $most) (f32x4.mul (local.get $halves) (v128.load (local.get $at))))))
      (local.set $square (f32x4.mul (local.get $x) (local.get $x)))
      (v128.store (local.get $at)
        (f32x4.add (local.get $shifts)
          (f32x4.mul (local.get $halves)
            (f32x4.div
              (f32x4.mul (local.get $x)
                (f32x4.add (local.get $c0)
                  (f32x4.mul (local.get $square)
                    (f32x4.add (local.get $n2)
                      (f32x4.mul (local.get $square) (f32x4.add (local.get $n4) (local.get $square)))))))
              (f32x4.add (local.get $c0)
                (f32x4.mul (local.get $square)
                  (f32x4.add (local.get $d2)
                    (f32x4.mul (local.get $square)
                      (f32x4.add (local.get $d4) (f32x4.mul (local.get $square) (local.get $d6)))))))))))
      (br_if $fours (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end)))))

  ;; A leaky rectifier on the floats from $at to $end: a tenth of what is below zero.
  (func (export "rectify") (param $at i32) (param $end i32)
    (local $x v128) (local $tenth v128)
    (local.set $tenth (f32x4.splat (f32.const 0.1)))
    (loop $fours
      (local.set $x (v128.load (local.get $at)))
      (v128.store (local.get $at) (f32x4.pmax (local.get $x) (f32x4.mul (local.get $x) (local.get $tenth))))
      (br_if $fours (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end)))))

  ;; out[j] = sum over k of x[k] * y[j][k] for $quads times four vectors y of 4 * $fours floats, $stride bytes from one to the
  ;; next: each sum is of four sums, of every fourth product.
  (func (export "compare")
    (param $x i32) (param $y i32) (param $stride i32) (param $out i32) (param $quads i32) (param $fours i32)
    (local $y1 i32) (local $y2 i32) (local $y3 i32) (local $at i32) (local $end i32) (local $v v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $ab v128) (local $cd v128)
    (local.set $end (i32.shl (local.get $fours) (i32.const 4)))
    (loop $vectors
      (local.set $y1 (i32.add (local.get $y) (local.get $stride)))
      (local.set $y2 (i32.add (local.get $y1) (local.get $stride)))
      (local.set $y3 (i32.add (local.get $y2) (local.get $stride)))
      (local.set $at (i32.const 0))
      (local.set $a (v128.const f32x4 0 0 0 0))
      (local.set $b (v128.const f32x4 0 0 0 0))
      (local.set $c (v128.const f32x4 0 0 0 0))
      (local.set $d (v128.const f32x4 0 0 0 0))
      (loop $inner
        (local.set $v (v128.load (i32.add (local.get $x) (local.get $at))))
        (local.set $a
          (f32x4.add (local.get $a) (f32x4.mul (local.get $v) (v128.load (i32.add (local.get $y) (local.get $at))))))
        (local.set $b
          (f32x4.add (local.get $b) (f32x4.mul (local.get $v) (v128.load (i32.add (local.get $y1) (local.get $at))))))
        (local.set $c
          (f32x4.add (local.get $c) (f32x4.mul (local.get $v) (v128.load (i32.add (local.get $y2) (local.get $at))))))
        (local.set $d
          (f32x4.add (local.get $d) (f32x4.mul (local.get $v) (v128.load (i32.add (local.get $y3) (local.get $at))))))
        (br_if $inner (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
      (local.set $ab (f32x4.add
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
      (local.set $cd (f32x4.add
        (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
        (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
      (v128.store (local.get $out)
        (f32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $ab) (local.get $cd))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $ab) (local.get $cd))))
      (local.set $out (i32.add (local.get $out) (i32.const 16)))
      (local.set $y (i32.add (local.get $y3) (local.get $stride)))
      (br_if $vectors (local.tee $quads (i32.sub (local.get $quads) (i32.const 1)))))))
