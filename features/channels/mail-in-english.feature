Feature: Mail becomes a case
  Whoever writes to the address of Tawasul has sent a case, in the language in which he writes.

  Scenario: She is answered in the language in which she wrote
    When Mariam writes to the address of Tawasul "There is a large pothole in front of the school and two cars were damaged there"
    Then her case is a complaint with "works"
    And she is told her number by mail in English

  Scenario: A file that can't be accepted does not cost the case
    When Mariam writes to the address of Tawasul with a program attached
    Then her case is registered without it
    And she is told that one attachment could not be kept
