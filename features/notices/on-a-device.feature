Feature: A device says that there is something to read
  Whoever wants it is woken on the phone or at the desk. Nothing of a request goes through the service that wakes it.

  Background:
    Given Maria, who gave neither telephone nor mail, complained about street lighting

  Scenario: A reply wakes the device, without a word
    Given Maria asked for notices on her device
    When the team replies to Maria
    And 1 calendar days pass
    Then her device is woken once, and who wakes it reads nothing

  Scenario: Whoever does not want it any more is not woken
    Given Maria asked for notices on her device
    And Maria wants no more notices on her device
    When the team replies to Maria
    And 1 calendar days pass
    Then her device is not woken
