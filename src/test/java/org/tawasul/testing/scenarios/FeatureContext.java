package org.tawasul.testing.scenarios;

import io.cucumber.spring.CucumberContextConfiguration;
import org.tawasul.testing.TawasulTest;

/** Scenarios run in the same kind of context as every other test of the whole program. */
@CucumberContextConfiguration
@TawasulTest
public class FeatureContext {}
