;; Sums over rows of numbers: the work of small networks whose input is a few rows of tables. Four 32-bit numbers at a
;; time; additions keep the order of the rows, so every machine gives the same sums. Addresses are in bytes; widths are
;; counted in blocks of 32 numbers (128 bytes), which stay in eight registers while all rows are added to them.
(module
  (import "env" "memory" (memory 1))

  ;; to[u] = the sum over i of rows[i][u]; $list holds the addresses of the rows, $to may be among them.
  (func (export "sum") (param $to i32) (param $list i32) (param $count i32) (param $blocks i32)
    (local $end i32) (local $at i32) (local $row i32) (local $from i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $end (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (loop $block
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (local.set $e (v128.const i32x4 0 0 0 0))
      (local.set $f (v128.const i32x4 0 0 0 0))
      (local.set $g (v128.const i32x4 0 0 0 0))
      (local.set $h (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $list))
      (loop $rows
        (local.set $row (i32.add (i32.load (local.get $at)) (local.get $from)))
        (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $row))))
        (local.set $b (f32x4.add (local.get $b) (v128.load offset=16 (local.get $row))))
        (local.set $c (f32x4.add (local.get $c) (v128.load offset=32 (local.get $row))))
        (local.set $d (f32x4.add (local.get $d) (v128.load offset=48 (local.get $row))))
        (local.set $e (f32x4.add (local.get $e) (v128.load offset=64 (local.get $row))))
        (local.set $f (f32x4.add (local.get $f) (v128.load offset=80 (local.get $row))))
        (local.set $g (f32x4.add (local.get $g) (v128.load offset=96 (local.get $row))))
        (local.set $h (f32x4.add (local.get $h) (v128.load offset=112 (local.get $row))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $rows (i32.lt_u (local.get $at) (local.get $end))))
      (v128.store (local.get $to) (local.get $a))
      (v128.store offset=16 (local.get $to) (local.get $b))
      (v128.store offset=32 (local.get $to) (local.get $c))
      (v128.store offset=48 (local.get $to) (local.get $d))
      (v128.store offset=64 (local.get $to) (local.get $e))
      (v128.store offset=80 (local.get $to) (local.get $f))
      (v128.store offset=96 (local.get $to) (local.get $g))
      (v128.store offset=112 (local.get $to) (local.get $h))
      (local.set $to (i32.add (local.get $to) (i32.const 128)))
      (local.set $from (i32.add (local.get $from) (i32.const 128)))
      (local.set $blocks (i32.sub (local.get $blocks) (i32.const 1)))
      (br_if $block (local.get $blocks))))

  ;; to[u] += by * row[u]
  (func (export "addScaled") (param $to i32) (param $row i32) (param $by f32) (param $blocks i32)
    (local $end i32) (local $scale v128)
    (local.set $scale (f32x4.splat (local.get $by)))
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $blocks) (i32.const 7))))
    (loop $fours
      (v128.store (local.get $to)
        (f32x4.add (v128.load (local.get $to)) (f32x4.mul (local.get $scale) (v128.load (local.get $row)))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $fours (i32.lt_u (local.get $to) (local.get $end)))))

  ;; What is below zero becomes zero.
  (func (export "rectify") (param $at i32) (param $blocks i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $blocks) (i32.const 7))))
    (loop $fours
      (v128.store (local.get $at) (f32x4.max (v128.const i32x4 0 0 0 0) (v128.load (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $fours (i32.lt_u (local.get $at) (local.get $end)))))

  ;; The sum over u of vector[u] * weights[u], where vector[u] is above zero.
  (func (export "rectifiedDot") (param $vector i32) (param $weights i32) (param $blocks i32) (result f32)
    (local $end i32) (local $sum v128)
    (local.set $end (i32.add (local.get $vector) (i32.shl (local.get $blocks) (i32.const 7))))
    (loop $fours
      (local.set $sum (f32x4.add (local.get $sum)
        (f32x4.mul
          (f32x4.max (v128.const i32x4 0 0 0 0) (v128.load (local.get $vector)))
          (v128.load (local.get $weights)))))
      (local.set $vector (i32.add (local.get $vector) (i32.const 16)))
      (local.set $weights (i32.add (local.get $weights) (i32.const 16)))
      (br_if $fours (i32.lt_u (local.get $vector) (local.get $end))))
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
      (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))

  ;; out[r] = the sum over u of vector[u] * matrix[u][r], for sixteen r; $blocks are those of the vector.
  (func (export "multiply") (param $out i32) (param $vector i32) (param $matrix i32) (param $blocks i32)
    (local $end i32) (local $x v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $vector) (i32.shl (local.get $blocks) (i32.const 7))))
    (loop $units
      (local.set $x (v128.load32_splat (local.get $vector)))
      (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $x) (v128.load (local.get $matrix)))))
      (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $matrix)))))
      (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $matrix)))))
      (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $matrix)))))
      (local.set $vector (i32.add (local.get $vector) (i32.const 4)))
      (local.set $matrix (i32.add (local.get $matrix) (i32.const 64)))
      (br_if $units (i32.lt_u (local.get $vector) (local.get $end))))
    (v128.store (local.get $out) (local.get $a))
    (v128.store offset=16 (local.get $out) (local.get $b))
    (v128.store offset=32 (local.get $out) (local.get $c))
    (v128.store offset=48 (local.get $out) (local.get $d))))
