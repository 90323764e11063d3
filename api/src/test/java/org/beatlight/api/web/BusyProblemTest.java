package org.beatlight.api.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

class BusyProblemTest {
  @RestController
  static final class BusyController {
    @GetMapping("/busy/{seconds}")
    String busy(@PathVariable int seconds) {
      if (seconds > 0) {
        throw Problem.busy("all hands are full: ask again", seconds);
      }
      return "free";
    }
  }

  @Test
  void whoIsToldOfBusynessIsToldWhenToAskAgain() throws Exception {
    MockMvcBuilders.standaloneSetup(new BusyController())
        .setControllerAdvice(new Problems())
        .build()
        .perform(get("/busy/3"))
        .andExpect(status().isServiceUnavailable())
        .andExpect(header().string("Retry-After", "3"))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail").value("all hands are full: ask again"));
  }
}
