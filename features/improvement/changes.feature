Feature: You asked, this changed
  Everybody may read what was improved because people asked for it, and how its effect is known.

  Scenario: A visitor reads of an improvement in English
    Given a former register says that the entity carried out "Benches with shade at the old souq" in "2018-07"
    When a visitor opens "You asked, this changed" and looks for "benches shade souq"
    Then the visitor reads "July 2018"
    And the visitor reads "Reported"
