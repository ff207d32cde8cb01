Feature: A complaint is received
  The customer speaks once, through one door, and knows at once that he was heard.

  Scenario: The customer is told a number at once
    When Fatima complains about street lighting in the capital, with a photo
    Then she is told her case number by mail and by text message
    And the photo is kept with her case
    And a reply is due within 5 working days

  Scenario: An urgent power cut has a shorter period
    When Fatima complains urgently about a power cut in Muharraq
    Then a reply is due within 2 working days

  Scenario: A single word is not a complaint
    When Fatima complains with the single word "أهلا"
    Then her case is not admitted
    And she is told why by mail and by text message

  Scenario: A submission that a phone sends five times is one case
    When Fatima's phone sends one and the same complaint 5 times
    Then every answer names the same case

  Scenario: The contact centre takes a complaint for a caller
    When agent Noor takes down a complaint about road damage for the caller with the number "3612 3456"
    Then the caller is told the case number by text message
