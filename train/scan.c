// The sequential part of a minGRU: h[t] = z[t] * h[t-1] + b[t], each lane apart; lanes of the second half run from the right.
// All arrays are [batch, length, lanes], contiguous.

static void ahead(const float *z, const float *b, float *h, long length, long lanes, long from, long to, int back) {
  for (long step = 0; step < length; step++) {
    long at = (back ? length - 1 - step : step) * lanes, before = at + (back ? lanes : -lanes);
    for (long k = from; k < to; k++) h[at + k] = step ? z[at + k] * h[before + k] + b[at + k] : b[at + k];
  }
}

static void behind(const float *z, const float *h, const float *dh, float *dz, float *db, long length, long lanes,
                   long from, long to, int back) {
  for (long step = length - 1; step >= 0; step--) {
    long at = (back ? length - 1 - step : step) * lanes;
    long next = at + (back ? -lanes : lanes), before = at + (back ? lanes : -lanes);
    for (long k = from; k < to; k++) {
      db[at + k] = dh[at + k] + (step == length - 1 ? 0 : z[next + k] * db[next + k]);
      dz[at + k] = step ? db[at + k] * h[before + k] : 0;
    }
  }
}

void scan_forward(const float *z, const float *b, float *h, long batch, long length, long lanes) {
  for (long n = 0; n < batch; n++) {
    long at = n * length * lanes;
    ahead(z + at, b + at, h + at, length, lanes, 0, lanes / 2, 0);
    ahead(z + at, b + at, h + at, length, lanes, lanes / 2, lanes, 1);
  }
}

void scan_backward(const float *z, const float *h, const float *dh, float *dz, float *db, long batch, long length,
                   long lanes) {
  for (long n = 0; n < batch; n++) {
    long at = n * length * lanes;
    behind(z + at, h + at, dh + at, dz + at, db + at, length, lanes, 0, lanes / 2, 0);
    behind(z + at, h + at, dh + at, dz + at, db + at, length, lanes, lanes / 2, lanes, 1);
  }
}
