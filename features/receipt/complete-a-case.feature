Feature: A case is completed, joined to an earlier one, or told where to turn
  Nobody is turned away for something that one question can mend, and nothing that was said is lost.

  Scenario: What is missing is asked for at once
    When Fatima complains about street lighting without saying where
    Then she is asked at once for what is missing
    And no period for the reply runs yet
    When she answers that it is in the capital
    Then the team of "works" has the case
    And a reply is due within 5 working days

  Scenario: Who writes nothing but signs or digits is asked what is meant
    When Fatima writes only "؟؟؟"
    Then she is asked at once for what is missing
    And no period for the reply runs yet
    When she answers "عمود الإنارة أمام المنزل لا يضيء"
    Then the team of "works" has the case

  Scenario: Who does not answer is told kindly
    When Fatima complains about street lighting without saying where
    And 11 calendar days pass
    Then her case ends as not completed
    And she is told kindly how to begin again

  Scenario: What is said twice is one case
    Given Fatima's complaint about street lighting is with its team
    When she sends the same words again
    Then she is told the number of her first case
    And the team reads the words of both in the first case

  Scenario: Another lamp is another case
    Given Fatima's complaint about street lighting is with its team
    When Fatima complains about street lighting in the capital
    Then the team of "works" has the case
