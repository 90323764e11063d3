package org.beatlight.api.hotspot.query;

import io.swagger.v3.oas.annotations.media.Schema;

/** What is told of a hotspot, or of a cell. */
@Schema(oneOf = {FoundHotspot.class, FoundCell.class})
sealed interface FoundProperties permits FoundHotspot, FoundCell {}
