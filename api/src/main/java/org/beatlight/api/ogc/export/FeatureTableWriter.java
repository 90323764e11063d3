package org.beatlight.api.ogc.export;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes tables of features in one format; nothing reads them. */
public abstract class FeatureTableWriter extends AbstractHttpMessageConverter<FeatureTable> {
  protected FeatureTableWriter(MediaType type) {
    super(type);
  }

  @Override
  protected final boolean supports(Class<?> type) {
    return type == FeatureTable.class;
  }

  @Override
  protected final FeatureTable readInternal(
      Class<? extends FeatureTable> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("tables are written alone", message);
  }
}
