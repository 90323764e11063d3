package org.beatlight.api.ogc.flatgeobuf;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.IOException;
import java.io.OutputStream;
import org.beatlight.api.ogc.MediaTypes;
import org.beatlight.api.ogc.export.FeatureRow;
import org.beatlight.api.ogc.export.FeatureTable;
import org.beatlight.api.ogc.export.FeatureTableWriter;
import org.springframework.http.HttpOutputMessage;
import org.springframework.stereotype.Component;
import org.wololo.flatgeobuf.Constants;
import org.wololo.flatgeobuf.HeaderMeta;

/** Sends tables as FlatGeobuf, feature after feature, without an index. */
@Component
final class FlatGeobufWriter extends FeatureTableWriter {
  FlatGeobufWriter() {
    super(MediaTypes.FLATGEOBUF);
  }

  @Override
  protected void writeInternal(FeatureTable table, HttpOutputMessage message) throws IOException {
    OutputStream out = message.getBody();
    out.write(Constants.MAGIC_BYTES);
    HeaderMeta.write(FlatGeobufHeader.of(table), out, new FlatBufferBuilder());
    FlatBufferBuilder builder = new FlatBufferBuilder();
    for (FeatureRow row : table.rows()) {
      builder.finishSizePrefixed(FlatGeobufFeature.add(builder, table, row));
      out.write(builder.sizedByteArray());
      builder.clear();
    }
  }
}
