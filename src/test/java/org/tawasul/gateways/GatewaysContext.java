package org.tawasul.gateways;

import io.cucumber.spring.CucumberContextConfiguration;
import org.springframework.context.annotation.Import;
import org.tawasul.testing.TawasulTest;

/** The context of the features, whose engine lets itself be watched and misled at every arrow. */
@CucumberContextConfiguration
@TawasulTest
@Import(WayHooks.class)
public class GatewaysContext {}
