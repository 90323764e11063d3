package org.beatlight.ingest.spark;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.Partitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.ShuffledRDD;
import org.apache.spark.serializer.JavaSerializer;
import org.beatlight.ingest.pack.Piece;
import org.beatlight.ingest.pack.PieceKey;
import org.beatlight.ingest.pack.RowPacker;
import org.beatlight.ingest.pack.SplitTraits;
import org.beatlight.ingest.source.SourceFile;
import org.beatlight.ingest.source.SourceFile.Identity;
import org.beatlight.ingest.source.SourceSplit;
import org.beatlight.ingest.source.SplitRows;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;
import scala.math.Ordering;
import scala.reflect.ClassTag;

/**
 * All rows, each read and judged once, as pieces in the order of their keys. Whoever asks first has
 * them made; Spark keeps them on disk and hands them to all that ask later.
 */
final class RowPieces {
  private final JavaPairRDD<PieceKey, byte[]> pieces;

  private RowPieces(JavaPairRDD<PieceKey, byte[]> pieces) {
    this.pieces = pieces;
  }

  static RowPieces of(
      JavaSparkContext context, List<SourceSplit> splits, Broadcast<CleaningRules> rules) {
    PairFlatMapFunction<SourceSplit, PieceKey, byte[]> pack = split -> pack(split, rules.value());
    JavaPairRDD<PieceKey, byte[]> packed =
        context.parallelize(splits, splits.size()).flatMapToPair(pack);
    ClassTag<PieceKey> keys = ClassTag.apply(PieceKey.class);
    ClassTag<byte[]> bytes = ClassTag.apply(byte[].class);
    ShuffledRDD<PieceKey, byte[], byte[]> sorted =
        new ShuffledRDD<PieceKey, byte[], byte[]>(packed.rdd(), new ByPart(), keys, bytes, bytes)
            .setKeyOrdering(Ordering.comparatorToOrdering(Comparator.<PieceKey>naturalOrder()))
            .setSerializer(new JavaSerializer(forgetful(context.getConf())));
    return new RowPieces(JavaPairRDD.fromRDD(sorted, keys, bytes));
  }

  /** A serializer remembers what it wrote, so that it writes it once: here all that is written. */
  private static SparkConf forgetful(SparkConf conf) {
    return conf.clone().set("spark.serializer.objectStreamReset", "1");
  }

  private static Iterator<Tuple2<PieceKey, byte[]>> pack(SourceSplit split, CleaningRules rules) {
    SourceFile file = split.file();
    SplitTraits traits =
        new SplitTraits(
            split.index(),
            file.source(),
            rules.source(file).kind(),
            file.hasIdentity(),
            file.tellsVersions(),
            file.identity() == Identity.EVENT);
    RowPacker packer = new RowPacker(traits, new SplitRows(split), rules.cleaner(file));
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return packer.hasNext();
      }

      @Override
      public Tuple2<PieceKey, byte[]> next() {
        Piece piece = packer.next();
        return new Tuple2<>(piece.key(), piece.packed());
      }
    };
  }

  /** Does something with the pieces of each part in which rows are compared. */
  <T> List<T> eachCompared(FlatMapFunction<Iterator<Piece>, T> use) {
    return each(0, PieceKey.COMPARING, use);
  }

  /** Does something with the pieces of each part that is written. */
  <T> List<T> eachWritten(FlatMapFunction<Iterator<Piece>, T> use) {
    return each(PieceKey.COMPARING, PieceKey.COMPARING + PieceKey.WRITING, use);
  }

  private <T> List<T> each(int fromPart, int toPart, FlatMapFunction<Iterator<Piece>, T> use) {
    FlatMapFunction<Iterator<Tuple2<PieceKey, byte[]>>, T> unwrapped =
        part -> use.call(new Pieces(part));
    int[] parts = IntStream.range(fromPart, toPart).toArray();
    List<T>[] results = pieces.mapPartitions(unwrapped).collectPartitions(parts);
    return Stream.of(results).flatMap(List::stream).toList();
  }

  /** Pieces as Spark's pairs. */
  private record Pieces(Iterator<Tuple2<PieceKey, byte[]>> pairs) implements Iterator<Piece> {
    @Override
    public boolean hasNext() {
      return pairs.hasNext();
    }

    @Override
    public Piece next() {
      Tuple2<PieceKey, byte[]> pair = pairs.next();
      return new Piece(pair._1, pair._2);
    }
  }

  private static final class ByPart extends Partitioner {
    @Override
    public int numPartitions() {
      return PieceKey.COMPARING + PieceKey.WRITING;
    }

    @Override
    public int getPartition(Object key) {
      return ((PieceKey) key).part();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ByPart;
    }

    @Override
    public int hashCode() {
      return numPartitions();
    }
  }
}
