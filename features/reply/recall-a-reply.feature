Feature: A reply is taken back before it leaves
  A wrong number is noticed when the button has been pressed: for two minutes the reply waits.

  Background:
    Given Fatima's complaint about street lighting is with its team
    And the team replied "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."

  Scenario: She never hears of it, and the period runs on
    Given 1 minute has passed
    When the team takes the reply back because "The number of the lamp post is wrong"
    Then the team has the case again
    And no reply ever reaches her
    And the reply period runs on as if there had been no reply

  Scenario: She does not see a reply that may still be taken back
    When 1 minute passes
    Then she sees no reply yet
    When 1 minute passes
    Then she sees the reply

  Scenario: What the reply promised goes with it
    Given the team takes the reply back because "It promised nothing"
    When the team has just replied and promised "The lamp post is replaced" within 3 days
    Then she reads of no promise on the page of her case
    When the team takes the reply back because "The date can't be kept"
    Then the promise is given up with the reply

  Scenario: Too late
    Given 2 minutes have passed
    When the team takes the reply back because "The number of the lamp post is wrong"
    Then taking it back is refused because "recall-too-late"
    And the reply reaches her

  Scenario Outline: Nobody hears what became of a promise before hearing the promise
    Given the team takes the reply back because "It promised nothing"
    And the team has just replied and promised "The lamp post is replaced" within 3 days
    When <somebody acts on it>
    Then it is refused because "promise-held-back"

    Examples:
      | somebody acts on it                                                                    |
      | the team wants to show that it is done: "Replaced on Monday morning"                   |
      | the team wants to put the promise off by 5 days because "The lamp has to be ordered"   |
      | the supervisor wants to give the promise up because "The street is closed"             |
