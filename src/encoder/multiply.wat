;; The inner loops of the encoder. `npm run generate` assembles them into multiply.generated.ts.
(module
  (memory (export "memory") 1)

  ;; Rounds 32-bit floats to whole numbers of -4095 to 4095, as 16-bit integers, and tells what to multiply these by, a scale a row.
  ;; So many that no sum of `multiply` overflows, and so few that what is lost is far less than by the weights' bytes.
  ;; All places are in bytes; `inner` (how many floats a row has) is a multiple of 8.
  (func (export "round") (param $x i32) (param $into i32) (param $scales i32) (param $rows i32) (param $inner i32)
    (local $k i32) (local $at i32) (local $most v128) (local $scale f32) (local $times v128)
    (loop $eachRow
      (local.set $most (v128.const f32x4 0 0 0 0))
      (local.set $at (local.get $x))
      (local.set $k (local.get $inner))
      (loop $along
        (local.set $most (f32x4.max (local.get $most) (f32x4.abs (v128.load (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $along (local.tee $k (i32.sub (local.get $k) (i32.const 4)))))
      (local.set $scale
        (f32.max
          (f32.max (f32x4.extract_lane 0 (local.get $most)) (f32x4.extract_lane 1 (local.get $most)))
          (f32.max (f32x4.extract_lane 2 (local.get $most)) (f32x4.extract_lane 3 (local.get $most)))))
      ;; A row of noughts stays one.
      (local.set $scale (f32.div (f32.max (local.get $scale) (f32.const 1e-20)) (f32.const 4095)))
      (f32.store (local.get $scales) (local.get $scale))
      (local.set $times (f32x4.splat (f32.div (f32.const 1) (local.get $scale))))
      (local.set $k (local.get $inner))
      (loop $along
        (v128.store (local.get $into)
          (i16x8.narrow_i32x4_s
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $times) (v128.load (local.get $x)))))
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $times) (v128.load offset=16 (local.get $x)))))))
        (local.set $x (i32.add (local.get $x) (i32.const 32)))
        (local.set $into (i32.add (local.get $into) (i32.const 16)))
        (br_if $along (local.tee $k (i32.sub (local.get $k) (i32.const 8)))))
      (local.set $scales (i32.add (local.get $scales) (i32.const 4)))
      (br_if $eachRow (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  ;; The four lanes of each of four sums added up, as floats.
  (func $added (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    (local.set $a (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $a) (local.get $b))
      (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $c (i32x4.add
      (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $c) (local.get $d))
      (i8x16.shuffle 4 5 6 7 20 21 22 23 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
    (f32x4.convert_i32x4_s (i32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $c))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $c)))))

  ;; out[row, n] = bias[n] + xScale[row] * wScale[n] * the sum over k of x[row, k] * w[n, k], but never under `least`: x as `round` leaves it,
  ;; w in bytes, all else in floats.
  ;; Two columns at a time, which stay in the nearest cache while all rows pass by, four at once. Where fewer are left, the last is worked out again.
  ;; All places are in bytes; `inner` (how many k) is a multiple of 8, `columns` (how many n) of 2.
  (func (export "multiply")
    (param $x i32) (param $xScale i32) (param $w i32) (param $wScale i32) (param $bias i32) (param $out i32)
    (param $rows i32) (param $inner i32) (param $columns i32) (param $least f32)
    (local $n i32) (local $row i32) (local $k i32) (local $more i32) (local $xStride i32) (local $outStride i32)
    (local $x0 i32) (local $x1 i32) (local $x2 i32) (local $x3 i32) (local $s0 i32) (local $s1 i32) (local $s2 i32) (local $s3 i32)
    (local $o0 i32) (local $o1 i32) (local $o2 i32) (local $o3 i32) (local $w0 i32) (local $w1 i32)
    (local $u v128) (local $v v128) (local $xs v128) (local $scale v128) (local $add v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $xStride (i32.shl (local.get $inner) (i32.const 1)))
    (local.set $outStride (i32.shl (local.get $columns) (i32.const 2)))
    (loop $eachTwo
      (local.set $scale (v128.load64_splat (i32.add (local.get $wScale) (i32.shl (local.get $n) (i32.const 2)))))
      (local.set $add (v128.load64_splat (i32.add (local.get $bias) (i32.shl (local.get $n) (i32.const 2)))))
      (local.set $row (i32.const 0))
      (loop $eachFour
        (local.set $x0 (i32.add (local.get $x) (i32.mul (local.get $row) (local.get $xStride))))
        (local.set $s0 (i32.add (local.get $xScale) (i32.shl (local.get $row) (i32.const 2))))
        (local.set $o0 (i32.add (local.get $out) (i32.mul (local.get $row) (local.get $outStride))))
        (local.set $more (i32.lt_s (i32.add (local.get $row) (i32.const 1)) (local.get $rows)))
        (local.set $x1 (i32.add (local.get $x0) (i32.mul (local.get $more) (local.get $xStride))))
        (local.set $s1 (i32.add (local.get $s0) (i32.shl (local.get $more) (i32.const 2))))
        (local.set $o1 (i32.add (local.get $o0) (i32.mul (local.get $more) (local.get $outStride))))
        (local.set $more (i32.lt_s (i32.add (local.get $row) (i32.const 2)) (local.get $rows)))
        (local.set $x2 (i32.add (local.get $x1) (i32.mul (local.get $more) (local.get $xStride))))
        (local.set $s2 (i32.add (local.get $s1) (i32.shl (local.get $more) (i32.const 2))))
        (local.set $o2 (i32.add (local.get $o1) (i32.mul (local.get $more) (local.get $outStride))))
        (local.set $more (i32.lt_s (i32.add (local.get $row) (i32.const 3)) (local.get $rows)))
        (local.set $x3 (i32.add (local.get $x2) (i32.mul (local.get $more) (local.get $xStride))))
        (local.set $s3 (i32.add (local.get $s2) (i32.shl (local.get $more) (i32.const 2))))
        (local.set $o3 (i32.add (local.get $o2) (i32.mul (local.get $more) (local.get $outStride))))
        (local.set $w0 (local.get $w))
        (local.set $w1 (i32.add (local.get $w) (local.get $inner)))
        (local.set $a (v128.const i32x4 0 0 0 0))
        (local.set $b (v128.const i32x4 0 0 0 0))
        (local.set $c (v128.const i32x4 0 0 0 0))
        (local.set $d (v128.const i32x4 0 0 0 0))
        (local.set $e (v128.const i32x4 0 0 0 0))
        (local.set $f (v128.const i32x4 0 0 0 0))
        (local.set $g (v128.const i32x4 0 0 0 0))
        (local.set $h (v128.const i32x4 0 0 0 0))
        (local.set $k (local.get $inner))
        (loop $along
          (local.set $u (v128.load8x8_s (local.get $w0)))
          (local.set $v (v128.load8x8_s (local.get $w1)))
          (local.set $xs (v128.load (local.get $x0)))
          (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $xs) (local.get $u))))
          (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $xs) (local.get $v))))
          (local.set $xs (v128.load (local.get $x1)))
          (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $xs) (local.get $u))))
          (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $xs) (local.get $v))))
          (local.set $xs (v128.load (local.get $x2)))
          (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $xs) (local.get $u))))
          (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $xs) (local.get $v))))
          (local.set $xs (v128.load (local.get $x3)))
          (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $xs) (local.get $u))))
          (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $xs) (local.get $v))))
          (local.set $w0 (i32.add (local.get $w0) (i32.const 8)))
          (local.set $w1 (i32.add (local.get $w1) (i32.const 8)))
          (local.set $x0 (i32.add (local.get $x0) (i32.const 16)))
          (local.set $x1 (i32.add (local.get $x1) (i32.const 16)))
          (local.set $x2 (i32.add (local.get $x2) (i32.const 16)))
          (local.set $x3 (i32.add (local.get $x3) (i32.const 16)))
          (br_if $along (local.tee $k (i32.sub (local.get $k) (i32.const 8)))))
        (local.set $a (f32x4.max (f32x4.splat (local.get $least)) (f32x4.add (local.get $add) (f32x4.mul
          (f32x4.mul (local.get $scale) (i8x16.shuffle 0 1 2 3 0 1 2 3 16 17 18 19 16 17 18 19
            (v128.load32_zero (local.get $s0)) (v128.load32_zero (local.get $s1))))
          (call $added (local.get $a) (local.get $b) (local.get $c) (local.get $d))))))
        (v128.store64_lane 0 (local.get $o0) (local.get $a))
        (v128.store64_lane 1 (local.get $o1) (local.get $a))
        (local.set $e (f32x4.max (f32x4.splat (local.get $least)) (f32x4.add (local.get $add) (f32x4.mul
          (f32x4.mul (local.get $scale) (i8x16.shuffle 0 1 2 3 0 1 2 3 16 17 18 19 16 17 18 19
            (v128.load32_zero (local.get $s2)) (v128.load32_zero (local.get $s3))))
          (call $added (local.get $e) (local.get $f) (local.get $g) (local.get $h))))))
        (v128.store64_lane 0 (local.get $o2) (local.get $e))
        (v128.store64_lane 1 (local.get $o3) (local.get $e))
        (br_if $eachFour (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 4))) (local.get $rows))))
      (local.set $out (i32.add (local.get $out) (i32.const 8)))
      (local.set $w (i32.add (local.get $w) (local.get $xStride)))
      (br_if $eachTwo (i32.lt_s (local.tee $n (i32.add (local.get $n) (i32.const 2))) (local.get $columns)))))

  ;; out[other] = the sum over k of query[k] * key[k], for `count` keys that are `stride` bytes apart. `size` (how many k) is a multiple of 4.
  (func (export "compare") (param $query i32) (param $keys i32) (param $stride i32) (param $count i32) (param $size i32) (param $out i32)
    (local $k i32) (local $q i32) (local $key i32) (local $sum v128)
    (loop $each
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $q (local.get $query))
      (local.set $key (local.get $keys))
      (local.set $k (local.get $size))
      (loop $along
        (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (v128.load (local.get $q)) (v128.load (local.get $key)))))
        (local.set $q (i32.add (local.get $q) (i32.const 16)))
        (local.set $key (i32.add (local.get $key) (i32.const 16)))
        (br_if $along (local.tee $k (i32.sub (local.get $k) (i32.const 4)))))
      (f32.store (local.get $out)
        (f32.add
          (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
          (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $keys (i32.add (local.get $keys) (local.get $stride)))
      (br_if $each (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; out[k] = the sum over other of weights[other] * value[k], for `count` values that are `stride` bytes apart. `size` (how many k) is a multiple of 8.
  (func (export "blend") (param $weights i32) (param $values i32) (param $stride i32) (param $count i32) (param $size i32) (param $out i32)
    (local $other i32) (local $weight i32) (local $value i32) (local $share v128) (local $a v128) (local $b v128)
    (loop $eachEight
      (local.set $a (v128.const f32x4 0 0 0 0))
      (local.set $b (v128.const f32x4 0 0 0 0))
      (local.set $weight (local.get $weights))
      (local.set $value (local.get $values))
      (local.set $other (local.get $count))
      (loop $each
        (local.set $share (v128.load32_splat (local.get $weight)))
        (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $share) (v128.load (local.get $value)))))
        (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $share) (v128.load offset=16 (local.get $value)))))
        (local.set $weight (i32.add (local.get $weight) (i32.const 4)))
        (local.set $value (i32.add (local.get $value) (local.get $stride)))
        (br_if $each (local.tee $other (i32.sub (local.get $other) (i32.const 1)))))
      (v128.store (local.get $out) (local.get $a))
      (v128.store offset=16 (local.get $out) (local.get $b))
      (local.set $out (i32.add (local.get $out) (i32.const 32)))
      (local.set $values (i32.add (local.get $values) (i32.const 32)))
      (br_if $eachEight (local.tee $size (i32.sub (local.get $size) (i32.const 8))))))

  ;; A step of a polynomial (Horner): what there is, times `t`, and the next coefficient.
  (func $onward (param $sum v128) (param $t v128) (param $next f32) (result v128)
    (f32x4.add (f32x4.mul (local.get $sum) (local.get $t)) (f32x4.splat (local.get $next))))

  ;; The Gaussian error linear unit (Hendrycks and Gimpel, 2016) of `count` floats, in place: x / 2 * (1 + erf(x / sqrt 2)). For x within 5 of
  ;; nought, beyond which erf is 1 but for the seventh place, erf(x / sqrt 2) is x * p(x^2) / q(x^2), fitted to 3e-6 of the unit.
  ;; `at` in bytes; `count` is a multiple of 4.
  (func (export "gelu") (param $at i32) (param $count i32)
    (local $x v128) (local $near v128) (local $t v128) (local $p v128) (local $q v128)
    (loop $along
      (local.set $x (v128.load (local.get $at)))
      (local.set $near (f32x4.max (v128.const f32x4 -5 -5 -5 -5) (f32x4.min (v128.const f32x4 5 5 5 5) (local.get $x))))
      (local.set $t (f32x4.mul (local.get $near) (local.get $near)))
      (local.set $p (call $onward (f32x4.splat (f32.const -2.0224013e-7)) (local.get $t) (f32.const 9.7620919e-5)))
      (local.set $p (call $onward (local.get $p) (local.get $t) (f32.const 8.4041022e-3)))
      (local.set $p (call $onward (local.get $p) (local.get $t) (f32.const 5.6002993e-2)))
      (local.set $p (call $onward (local.get $p) (local.get $t) (f32.const 0.79792929)))
      (local.set $q (call $onward (f32x4.splat (f32.const 1.4094338e-3)) (local.get $t) (f32.const 2.4858162e-2)))
      (local.set $q (call $onward (local.get $q) (local.get $t) (f32.const 0.23702823)))
      (local.set $q (call $onward (local.get $q) (local.get $t) (f32.const 1)))
      (v128.store (local.get $at)
        (f32x4.mul (f32x4.mul (f32x4.splat (f32.const 0.5)) (local.get $x))
          (f32x4.add (f32x4.splat (f32.const 1)) (f32x4.div (f32x4.mul (local.get $near) (local.get $p)) (local.get $q)))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $along (local.tee $count (i32.sub (local.get $count) (i32.const 4)))))))
