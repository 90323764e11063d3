/** The city settings file: one YAML file, read once into typed records. */
@NullMarked
package org.beatlight.settings;

import org.jspecify.annotations.NullMarked;
