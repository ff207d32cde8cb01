package org.tawasul.faults;

import io.cucumber.spring.CucumberContextConfiguration;
import org.springframework.test.context.ContextCustomizerFactories;
import org.tawasul.testing.TawasulTest;

/** The context of the features, with the fault of this run in it. */
@CucumberContextConfiguration
@TawasulTest
@ContextCustomizerFactories(FaultPlanter.class)
public class FaultyContext {}
