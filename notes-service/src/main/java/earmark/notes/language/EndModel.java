package earmark.notes.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights of two logistic regressions: one over {@link EndFeatures}, and one over what that says
 * and where captions are cut.
 *
 * @param weights of the features, {@link #SCALE} times as large; most are 0
 * @param threshold of the first above which a sentence ends
 * @param atCuts weights of the second, in the order of {@link UnmarkedEnds}
 * @param cutThreshold of the second
 */
@SuppressWarnings("ArrayRecordComponent")
record EndModel(byte[] weights, double threshold, double[] atCuts, double cutThreshold) {

  static final double SCALE = 25;

  /** How many weights the second one has. */
  static final int AT_CUTS = 10;

  /** Reads what {@link #write} wrote. */
  static EndModel read(InputStream in) throws IOException {
    try (var data = new DataInputStream(new GZIPInputStream(in))) {
      double threshold = data.readDouble();
      double cutThreshold = data.readDouble();
      double[] atCuts = new double[AT_CUTS];
      for (int i = 0; i < AT_CUTS; i++) {
        atCuts[i] = data.readDouble();
      }
      byte[] weights = new byte[1 << EndFeatures.BITS];
      int count = data.readInt();
      int at = 0;
      for (int i = 0; i < count; i++) {
        at += data.readUnsignedShort();
        weights[at] = data.readByte();
      }
      return new EndModel(weights, threshold, atCuts, cutThreshold);
    }
  }

  /** Writes the weights that are not 0, each with its distance from the one before. */
  void write(OutputStream out) throws IOException {
    try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeDouble(threshold);
      data.writeDouble(cutThreshold);
      for (double weight : atCuts) {
        data.writeDouble(weight);
      }
      int count = 0;
      int last = 0;
      for (int i = 0; i < weights.length; i++) {
        if (isWritten(i, last)) {
          count++;
          last = i;
        }
      }
      data.writeInt(count);
      last = 0;
      for (int i = 0; i < weights.length; i++) {
        if (isWritten(i, last)) {
          data.writeShort(i - last);
          data.writeByte(weights[i]);
          last = i;
        }
      }
    }
  }

  /** A long gap is bridged by a weight of 0. */
  private boolean isWritten(int at, int last) {
    return weights[at] != 0 || at - last == 0xFFFF;
  }

  /** What the first regression says of a gap, in logits. */
  double logit(int[] features) {
    int sum = 0;
    for (int feature : features) {
      sum += weights[feature];
    }
    return sum / SCALE;
  }
}
