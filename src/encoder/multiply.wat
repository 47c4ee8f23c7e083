;; The one inner loop of the encoder. `npm run generate` assembles it into multiply.generated.ts.
(module
  (memory (export "memory") 1)
  ;; out[row, n] = bias[n] + the sum over k of x[row, k] * w[n, k]. All are 32-bit floats, row by row; the four places are in bytes.
  ;; `inner` (how many k) and `columns` (how many n) are multiples of 4.
  (func (export "multiply")
    (param $x i32) (param $w i32) (param $bias i32) (param $out i32) (param $rows i32) (param $inner i32) (param $columns i32)
    (local $row i32) (local $n i32) (local $k i32) (local $xAt i32) (local $wAt i32) (local $wFour i32) (local $length i32) (local $at i32)
    (local $v v128) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $length (i32.shl (local.get $inner) (i32.const 2)))
    (loop $eachRow
      (local.set $n (i32.const 0))
      (local.set $wFour (local.get $w))
      ;; Four columns at once: x is read once for the four of them.
      (loop $eachFour
        (local.set $a (v128.const f32x4 0 0 0 0))
        (local.set $b (v128.const f32x4 0 0 0 0))
        (local.set $c (v128.const f32x4 0 0 0 0))
        (local.set $d (v128.const f32x4 0 0 0 0))
        (local.set $k (i32.const 0))
        (local.set $xAt (local.get $x))
        (local.set $wAt (local.get $wFour))
        (loop $along
          (local.set $v (v128.load (local.get $xAt)))
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $v) (v128.load (local.get $wAt)))))
          (local.set $at (i32.add (local.get $wAt) (local.get $length)))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $v) (v128.load (local.get $at)))))
          (local.set $at (i32.add (local.get $at) (local.get $length)))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $v) (v128.load (local.get $at)))))
          (local.set $at (i32.add (local.get $at) (local.get $length)))
          (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $v) (v128.load (local.get $at)))))
          (local.set $xAt (i32.add (local.get $xAt) (i32.const 16)))
          (local.set $wAt (i32.add (local.get $wAt) (i32.const 16)))
          (local.set $k (i32.add (local.get $k) (i32.const 4)))
          (br_if $along (i32.lt_s (local.get $k) (local.get $inner))))
        ;; The sums of a, b, c and d become the four lanes of v.
        (local.set $a (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $a) (local.get $b))
          (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
        (local.set $c (f32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $c) (local.get $d))
          (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
        (local.set $v (f32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $c))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $c))))
        (local.set $at (i32.shl (local.get $n) (i32.const 2)))
        (v128.store (i32.add (local.get $out) (local.get $at))
          (f32x4.add (local.get $v) (v128.load (i32.add (local.get $bias) (local.get $at)))))
        (local.set $wFour (i32.add (local.get $wFour) (i32.shl (local.get $length) (i32.const 2))))
        (local.set $n (i32.add (local.get $n) (i32.const 4)))
        (br_if $eachFour (i32.lt_s (local.get $n) (local.get $columns))))
      (local.set $x (i32.add (local.get $x) (local.get $length)))
      (local.set $out (i32.add (local.get $out) (i32.shl (local.get $columns) (i32.const 2))))
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
      (br_if $eachRow (i32.lt_s (local.get $row) (local.get $rows))))))
