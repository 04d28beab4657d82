"""Sigma: rules read, matched against events, and turned into events that satisfy or just miss them."""

from .matcher import RuleHit, SigmaMatcher
from .rule import Rule, load_rules

__all__ = ["Rule", "RuleHit", "SigmaMatcher", "load_rules"]
