package org.tawasul.organisation.model;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tawasul.organisation.Organisation;

/** The organisation as it was when the program started; changed files are read at the next start. */
@Configuration(proxyBeanMethods = false)
class OrganisationBeans {
    @Bean
    Organisation organisation(OrganisationImport organisationImport) {
        return organisationImport.run();
    }
}
